package org.adoptionportal.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Entered;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class TakeOverTest {

    private static final String WRONG = "This code does not work. Check each character.";

    private final Entered entered = Entered.begun(1);

    @Test
    void anApplicantGoesOnWithWhatAWorkerEntered() {
        entered.answersEverything();
        Visitor person = Visitor.signedInAs(People.adopter());
        Page home = enter(person, entered.code());
        assertThat(home.path()).isEqualTo("/home");
        Page check = person.get("/registrations/" + entered.reference() + "/check-answers");
        assertThat(check.text()).contains("Robin", "1 Example Lane", "Referee Number 3");
        Page casePage = entered.worker().get(entered.casePage());
        assertThat(casePage.text()).doesNotContain("Following it online");
        assertThat(entered.worker().history(casePage)).contains("An applicant joined online");
    }

    @Test
    void theCodeMayBeTypedInAnyWay() {
        String sloppy = " " + entered.code().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(enter(Visitor.signedInAs(People.adopter()), sloppy).path()).isEqualTo("/home");
    }

    @Test
    void aCodeWorksOnce() {
        String code = entered.code();
        enter(Visitor.signedInAs(People.adopter()), code);
        assertRefused(Visitor.signedInAs(People.adopter()), code, WRONG);
    }

    @Test
    void aSecondClickLeadsTheSamePersonOn() {
        String code = entered.code();
        Visitor applicant = Visitor.signedInAs(People.adopter());
        Page form = applicant.get("/code");
        Page first = applicant.submit(form, Map.of("code", code));
        Page second = applicant.submit(form, Map.of("code", code));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.path()).isEqualTo(first.path());
    }

    @Test
    void aNewCodeTakesThePlaceOfTheOld() {
        String old = entered.code();
        Page again =
                entered.worker()
                        .press(
                                entered.worker().get(entered.casePage()),
                                "Make a new code for First applicant");
        assertThat(again.text()).doesNotContain(old);
        assertRefused(Visitor.signedInAs(People.adopter()), old, WRONG);
    }

    @Test
    void whoeverIsNotSignedInSignsInFirstAndTheCodeStaysGood() {
        String code = entered.code();
        assertThat(enter(Visitor.anonymous(), code).path())
                .isEqualTo("/sign-in?next=/code/" + code);
        assertThat(enter(Visitor.signedInAs(People.adopter()), code).path()).isEqualTo("/home");
    }

    @Test
    void somebodyWithARegistrationOfTheirOwnIsAskedToCallAndTheCodeStaysGood() {
        String code = entered.code();
        Applicant busy = Applicant.begins(People.adopter());
        assertRefused(busy.visitor(), code, "Your account has a registration of interest already.");
        assertThat(enter(Visitor.signedInAs(People.adopter()), code).path()).isEqualTo("/home");
    }

    @Test
    void peopleOfAnotherDoorAndStaffCannotTakeARegistrationOver() {
        String code = entered.code();
        String forAdopters = "This code is for somebody who wants to adopt.";
        assertRefused(Visitor.signedInAs(People.of(PersonaKind.FAMILY)), code, forAdopters);
        assertRefused(Visitor.signedInAs(People.staff(StaffRole.MANAGER)), code, forAdopters);
    }

    @Test
    void aWrongCodeIsRefusedAndWhatWasTypedStays() {
        Page again = enter(Visitor.anonymous(), "2222-2222");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).singleElement().asString().startsWith(WRONG);
        assertThat(again.value("code")).isEqualTo("2222-2222");
        assertRefused(Visitor.anonymous(), "", WRONG);
    }

    @Test
    void anEnquirerFollowsWithoutAnAccount() {
        Enquirer enquirer = Enquirer.valid();
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
        Page made =
                worker.press(
                        worker.get("/cases/enquiry/" + enquirer.reference()),
                        "Make a code to read out or post");
        String code = made.text().replaceFirst("(?s).*Code ([2-9A-Z]{4}-[2-9A-Z]{4}) .*", "$1");
        Page follow = enter(Visitor.anonymous(), code);
        assertThat(follow.path()).startsWith("/enquiries/follow/");
        assertThat(follow.text()).contains("Withdraw my enquiry");
        assertRefused(Visitor.anonymous(), code, WRONG);
    }

    private static Page enter(Visitor visitor, String code) {
        return visitor.submit(visitor.get("/code"), Map.of("code", code));
    }

    private static void assertRefused(Visitor visitor, String code, String why) {
        assertThat(enter(visitor, code).errors()).singleElement().asString().startsWith(why);
    }
}
