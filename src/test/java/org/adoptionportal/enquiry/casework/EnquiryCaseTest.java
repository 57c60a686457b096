package org.adoptionportal.enquiry.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class EnquiryCaseTest {

    private static final LocalDate SOON =
            London.today(Portal.running().bean(Clock.class)).plusDays(3);
    private static final Map<String, String> CALL =
            Map.of(
                    "callAt-day", Integer.toString(SOON.getDayOfMonth()),
                    "callAt-month", Integer.toString(SOON.getMonthValue()),
                    "callAt-year", Integer.toString(SOON.getYear()),
                    "callTime", "14:30",
                    "caller", "Hattie");

    private final Enquirer enquirer = Enquirer.valid();
    private final Visitor worker = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));

    @Test
    void aWorkerReadsWhatWasAskedWithItsClocks() {
        assertThat(open().text())
                .contains("Wren and Ash Tallow", enquirer.email(), "How long does it take?")
                .contains("Send written information")
                .contains("Information for people who enquire")
                .contains("Offer of an information event, a visit or a call");
    }

    @Test
    void whatHasBeenDoneMovesTheNextStepOn() {
        Page informed = worker.press(open(), "Record as sent");
        assertThat(informed.text()).contains("Offer an event, a visit or a call");
        Page promised = worker.submitWith(informed, "Promise the call", CALL);
        assertThat(promised.text()).contains("Ring as promised");
        assertThat(worker.history(promised))
                .contains("Call promised: Hattie rings on " + London.date(SOON) + " at 2:30pm");
        assertThat(Visitor.anonymous().get(enquirer.link(1)).text())
                .contains("We ring you on " + London.date(SOON) + " at 2:30pm.");
        Page called = worker.press(promised, "Record a call as made");
        assertThat(called.text()).contains("Close it when there is nothing left to do");
    }

    @Test
    void aPromiseNeedsADayATimeAndAName() {
        Map<String, String> typed = new HashMap<>(CALL);
        typed.put("callTime", "half past two");
        Page again = worker.submitWith(open(), "Promise the call", typed);
        assertThat(again.errors()).containsExactly("Enter the time, like 09:30 or 14:30");
        assertThat(again.value("caller")).isEqualTo("Hattie");
        typed.putAll(Map.of("callTime", "14:30", "callAt-year", "2001"));
        assertThat(worker.submitWith(again, "Promise the call", typed).errors())
                .containsExactly("Enter a day and a time that are still to come");
        typed.putAll(Map.of("callAt-year", Integer.toString(SOON.getYear()), "caller", " "));
        assertThat(worker.submitWith(again, "Promise the call", typed).errors())
                .containsExactly("Enter who rings, in 100 characters or fewer");
    }

    @Test
    void everythingThatAPromiseLacksIsSaidAtOnce() {
        assertThat(worker.press(open(), "Promise the call").errors())
                .containsExactly(
                        "Enter the day, month and year, like 27 3 2026",
                        "Enter the time, like 09:30 or 14:30",
                        "Enter who rings, in 100 characters or fewer");
    }

    @Test
    void aLinkIsOfferedOnlyWhereEmailIsSafe() {
        enquirer.answers().put("ways", "TELEPHONE");
        assertThat(open().text()).contains("Close enquiry").doesNotContain("Send a new link");
    }

    @Test
    void aCallIsPromisedWithinAYear() {
        Map<String, String> typed = new HashMap<>(CALL);
        typed.put("callAt-year", "2199");
        assertThat(worker.submitWith(open(), "Promise the call", typed).errors())
                .containsExactly("Enter a day within the next year");
    }

    @Test
    void closingNeedsAReasonAndEndsTheLink() {
        Page page = open();
        assertThat(worker.press(page, "Close enquiry").errors())
                .containsExactly("Choose why it is closed");
        Page closed = worker.submitWith(page, "Close enquiry", Map.of("reason", "NOT_NOW"));
        assertThat(worker.history(closed)).contains("Enquiry closed: Not now");
        assertThat(Visitor.anonymous().ask(enquirer.link(1)).status()).isEqualTo(404);
    }

    @Test
    void aDecisionOnWhatHasMeanwhileChangedIsRefused() {
        Page first = open();
        worker.press(first, "Record as sent");
        assertThat(worker.press(first, "Record an invitation").status()).isEqualTo(412);
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOld() {
        Page page = open();
        String old = enquirer.link(1);
        worker.press(page, "Send a new link");
        assertThat(Visitor.anonymous().ask(enquirer.link(2)).status()).isEqualTo(200);
        assertThat(Visitor.anonymous().ask(old).status()).isEqualTo(404);
    }

    @Test
    void aWorkerEntersWhatWasSaidOnTheTelephone() {
        Page form = worker.get("/cases/enquiry/new");
        assertThat(form.document().select("main input[autocomplete]").eachAttr("autocomplete"))
                .containsOnly("off");
        assertThat(worker.submit(form, enquirer.answers()).errors())
                .containsExactly("Choose how the enquiry reached us");
        enquirer.answers().put("takenBy", "TELEPHONE");
        Page entered = worker.submit(form, enquirer.answers());
        assertThat(entered.text()).contains("Wren and Ash Tallow", "By telephone");
        assertThat(worker.history(entered)).contains("Enquiry entered for somebody");
    }

    @Test
    void aLetterIsAnsweredToItsAddress() {
        enquirer.answers().putAll(Map.of("takenBy", "PAPER", "email", "", "telephone", ""));
        Page form = worker.get("/cases/enquiry/new");
        assertThat(worker.submit(form, enquirer.answers()).errors())
                .containsExactly(
                        "Enter an email address, a telephone number or a postal address, so that"
                                + " we can answer",
                        "Enter your email address too, or do not choose email");
        enquirer.answers().put("ways", "LETTER");
        enquirer.answers().put("email", "someone@example.org");
        assertThat(worker.submit(form, enquirer.answers()).errors())
                .containsExactly("Enter a postal address too, or do not choose a letter");
        enquirer.answers().putAll(Map.of("email", "", "address", "1 Example Lane\nWherryford"));
        assertThat(worker.submit(form, enquirer.answers()).text())
                .contains("On paper", "Safe ways Letter", "1 Example Lane Wherryford");
    }

    @Test
    void otherRolesTakeNoEnquiries() {
        Visitor panel = Visitor.signedInAs(People.staff(StaffRole.PANEL_ADMINISTRATOR));
        assertThat(panel.ask("/cases/enquiry/new").status()).isEqualTo(403);
        assertThat(panel.ask("/cases/enquiry/" + enquirer.reference()).status()).isEqualTo(404);
    }

    private Page open() {
        return worker.get("/cases/enquiry/" + enquirer.reference());
    }
}
