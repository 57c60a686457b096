package org.adoptionportal.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;

/** A worker who answers registrations of interest, each time by way of the letter. */
public record Decider(Visitor visitor) {

    private static final String KEEP = " and keep this letter";

    /** Of the whole agency. */
    public static Decider any() {
        return new Decider(Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER)));
    }

    /** The page of an application. */
    public static String path(String reference) {
        return "/cases/adoption/" + reference;
    }

    /** Accepts; the page of the application afterwards. */
    public Page accepts(String reference) {
        return visitor.press(acceptance(reference), "Accept" + KEEP);
    }

    /** Has the letter in front of them that accepts. */
    public Page acceptance(String reference) {
        return visitor.get(path(reference) + "/acceptance");
    }

    /** Declines; the page of the application afterwards. */
    public Page declines(String reference, String reasons) {
        return visitor.press(refusal(reference, reasons), "Decline" + KEEP);
    }

    /** Has the letter in front of them that declines. */
    public Page refusal(String reference, String reasons) {
        Page blank = visitor.get(path(reference) + "/refusal");
        return visitor.submitWith(blank, "Look at the letter", Map.of("reasons", reasons));
    }

    /** Records that the applicants were told today. */
    public Page tells(String reference) {
        return tells(
                visitor.get(path(reference)), London.today(Portal.running().bean(Clock.class)));
    }

    /** Records on this page of the application that they were told on this day. */
    public Page tells(Page declined, LocalDate day) {
        return visitor.submitWith(
                declined,
                "Record that they have been told",
                Map.of(
                        "toldOn-day", Integer.toString(day.getDayOfMonth()),
                        "toldOn-month", Integer.toString(day.getMonthValue()),
                        "toldOn-year", Integer.toString(day.getYear())));
    }

    /** The newest letter that the page leads to; empty if it leads to none. */
    public static String letterOn(Page page) {
        return page.document().select("a[href*=/letters/]").attr("href").replaceAll(".*/", "");
    }
}
