package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** Families ask for support: in a crisis, after adoption, as a guardian, and of another council. */
class AskForSupportTest {

    private static final String OURS = "Hartlepool";
    private static final String NOT_OURS = "Middlesbrough";

    private final String name = "Juniper " + UUID.randomUUID().toString().substring(0, 8);

    @Journey
    void inACrisisANameAndANumberAreEnough(Window window) {
        String reference;
        try (Visit visit = Browser.open(window)) {
            visit.goTo("/family-support").follow("I need somebody to ring me today");
            visit.sees("999").press("Ask us to ring me");
            assertThat(visit.errors()).hasSize(2);
            visit.fill("Your name", name)
                    .fill("A telephone number on which it is safe to ring you", "01632 960 011")
                    .press("Ask us to ring me")
                    .sees("rings you back by");
            reference = reference(visit);
            visit.follow("How to come back from another device")
                    .press("Make my link")
                    .sees("Keep this link")
                    .doesNotSee(name);
        }
        try (Visit staff = worker(window, reference)) {
            staff.sees("Ring the family back")
                    .press("Record that we spoke to the family")
                    .sees("Decide how urgent it is");
        }
    }

    @Journey
    void aFamilyWithAnAccountIsAssessed(Window window) {
        String reference;
        try (Visit visit = Browser.signedIn(window, People.of(PersonaKind.FAMILY))) {
            you(visit.goTo("/family-support"), "I am an adoptive parent", OURS);
            child(visit, "By an adoption order in the United Kingdom", "Yes");
            visit.follow("Continue")
                    .press("Save and come back later")
                    .sees("Your request is in your account");
            visit.goTo("/family-support").follow(begunToday());
            visit.press("Send my request");
            assertThat(visit.errors()).hasSize(2);
            visit.follow("Tell us what is happening, in a few words");
            story(visit, "Yes");
            reference = sends(visit);
            visit.goTo("/family-support").sees("so that I do not have to say it all again");
        }
        try (Visit staff = worker(window, reference)) {
            staff.press("Record the urgency");
            assertThat(staff.errors()).isNotEmpty();
            staff.choose("Not urgent")
                    .fill("Why? (only staff read this)", "Settled at home")
                    .press("Record the urgency");
            day(staff, "On which day did it start?").press("Record the start");
            day(staff, "On which day was it finished?")
                    .choose("Support is needed, and an application to the Fund")
                    .press("Record the end")
                    .sees("Decide on support, and tell the family");
        }
    }

    @Journey
    void aSpecialGuardianIsToldWhatTheFundCanDo(Window window) {
        try (Visit visit = Browser.open(window)) {
            you(visit.goTo("/family-support"), "I am a special guardian", OURS);
            child(visit, "By a special guardianship order", "Yes");
            visit.follow("Continue");
            story(visit, "No");
            visit.sees("in care before special guardianship");
            String reference = sends(visit);
            visit.follow("See how your request stands").press("Withdraw my request");
            visit.sees("You withdrew your request");
            assertThat(visit.path()).endsWith(reference);
        }
    }

    @Journey
    void aFamilyOfAnotherCouncilIsPassedOnWithConsent(Window window) {
        String reference;
        try (Visit visit = Browser.open(window)) {
            you(visit.goTo("/family-support"), "I am an adoptive parent", NOT_OURS);
            child(visit, "By an adoption order in the United Kingdom", "Yes");
            visit.follow("Continue");
            story(visit, "No");
            visit.sees("which we do not work for").sees("We think that Middlesbrough has to help");
            reference = sends(visit);
        }
        try (Visit staff = worker(window, reference)) {
            staff.select("Which council takes it?", NOT_OURS)
                    .fill("What did you pass on, and to whom?", "All of it, to their duty team")
                    .press("Pass on");
            assertThat(staff.errors()).hasSize(1);
            staff.fill("Who agreed, when and how?", "Juniper, on the telephone today")
                    .press("Pass on")
                    .sees("Passed on");
        }
    }

    private void you(Visit visit, String who, String council) {
        visit.press("Ask for support")
                .choose(who)
                .fill("Your name", name)
                .select("The council where you live", council)
                .press("Save and continue");
    }

    /** Leaves the list of children on the screen. */
    private static void child(Visit visit, String order, String inCare) {
        visit.fill("First name or initials", "Rowan")
                .fillDate("Date of birth", 27, 3, 2016)
                .choose(order)
                .fillDate("Date of the order (optional)", 4, 5, 2019)
                .choose("Was the child in care before? (optional)", inCare)
                .press("Save and continue");
    }

    /** From what is happening to the page on which everything is checked. */
    private static void story(Visit visit, String assess) {
        visit.fill("What is happening?", "Rowan cannot sleep, and school is hard.")
                .choose("Do you want to be assessed for the Fund? (optional)", assess)
                .press("Save and continue")
                .tick("Telephone call")
                .fill("Telephone number, if we may call or text", "01632 960 012")
                .press("Save and continue")
                .press("Save and continue")
                .sees("Responsible council");
    }

    private static String sends(Visit visit) {
        visit.press("Send my request").sees("We have your request");
        return reference(visit);
    }

    private static String reference(Visit visit) {
        return visit.path().split("/", -1)[3];
    }

    private static Visit worker(Window window, String reference) {
        return Browser.signedIn(window, People.staff(StaffRole.POST_ORDER_WORKER))
                .goTo("/cases/support/" + reference);
    }

    private static String begunToday() {
        LocalDate today = London.today(Portal.running().bean(Clock.class));
        return "The request that you began on %s and have not sent".formatted(London.date(today));
    }

    private static Visit day(Visit staff, String legend) {
        LocalDate today = London.today(Portal.running().bean(Clock.class));
        return staff.fillDate(
                legend, today.getDayOfMonth(), today.getMonthValue(), today.getYear());
    }
}
