package org.adoptionportal.application.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Changes;
import org.adoptionportal.support.Couple;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.Entered;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A worker asks applicants to look at a section again, or changes it for them. */
class LookAgainTest {

    private static final String WORDS = "Is the postcode right? Our map does not know it.";

    private final Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));

    @Test
    void whoeverIsAskedSeesWhatAboutAndSendsIt() {
        Person person = People.adopter();
        Applicant applicant = Applicant.whoSent(person);
        String form = "/registrations/" + applicant.reference();
        int before = Mailbox.awaitTo(person.email(), 1).size();
        Page asked = asks(applicant.reference(), 1, "home", WORDS);
        assertThat(asked.text()).contains("What we asked " + WORDS, "The applicant can change");
        assertThat(Mailbox.awaitTo(person.email(), before + 1).getLast().subject())
                .isEqualTo("You have a message in your account");
        Page home = applicant.home();
        assertThat(home.text())
                .contains("Please look at “Your home” again", "We asked to look at some answers")
                .doesNotContain("postcode");
        Page page = applicant.visitor().click(home, "Go to “Your home”");
        assertThat(page.text()).contains(WORDS);
        Changes.saves(applicant.visitor(), form, "home", "address", "postcode", "AB1 2CE");
        Changes.sends(applicant.visitor(), form, "home", "I mistyped it");
        assertThat(applicant.home().text()).doesNotContain("Please look at");
        assertThat(worker.get(caseOf(applicant)).text())
                .contains("I mistyped it", "Before: AB1 2CD Now: AB1 2CE")
                .doesNotContain("Being changed at the moment");
    }

    @Test
    void aQuestionAboutOnesOwnAnswersIsAtMostWithThePartner() {
        Person robin = People.adopter("Robin Fenwick");
        Person ash = People.adopter("Ash Fenwick");
        Couple couple = Couple.joined(robin, ash);
        couple.answerEverything();
        couple.first().sends();
        int mails = Mailbox.awaitTo(robin.email(), 1).size();
        String reference = couple.first().reference();
        asks(reference, 2, "health", "Which surgery is it?");
        Mailbox.awaitTo(ash.email(), mails + 1);
        assertThat(Mailbox.awaitTo(robin.email(), mails)).hasSize(mails);
        assertThat(couple.second().get("/home").text()).contains("Please look at “Your health”");
        assertThat(couple.first().home().text())
                .contains("Something else is with your partner.", "We tell you whether")
                .doesNotContain("health", "Please look at");
        assertThat(couple.first().visitor().get(Changes.page(couple.taskList(), "health")).text())
                .doesNotContain("Which surgery");
    }

    @Test
    void aQuestionIsTakenBackOnlyWhileNothingIsWritten() {
        Applicant applicant = Applicant.whoSent(People.adopter());
        String form = "/registrations/" + applicant.reference();
        Page asked = asks(applicant.reference(), 1, "home", WORDS);
        assertThat(worker.press(asked, "Take the question back").text())
                .contains("Ask them to look at it again", "Change it for them");
        assertThat(applicant.home().text()).doesNotContain("Please look at");
        Page again = asks(applicant.reference(), 1, "home", WORDS);
        Changes.saves(applicant.visitor(), form, "home", "address", "town", "Tallowford");
        Page refused = worker.press(again, "Take the question back");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).doesNotContain("Tallowford", "Take the question back");
        Page more = asks(applicant.reference(), 1, "home", "And the town?");
        assertThat(more.text()).contains("And the town?").doesNotContain(WORDS);
        assertThat(applicant.visitor().get(Changes.page(form, "home")).text())
                .contains("And the town?", "Tallowford");
    }

    @Test
    void aQuestionNeedsWords() {
        Applicant applicant = Applicant.whoSent(People.adopter());
        Page refused = asks(applicant.reference(), 1, "home", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("Enter what they should look at again");
    }

    @Test
    void aWorkerChangesItForSomebodyWhoRang() {
        Applicant applicant = Applicant.whoSent(People.adopter());
        String form = "/registrations/" + applicant.reference();
        String entered = caseOf(applicant) + "/applicants/1";
        Page offered = worker.get(Changes.page(entered, "home"));
        assertThat(worker.press(offered, "Change it for them").value("town"))
                .isEqualTo("Wherryford");
        Changes.saves(worker, entered, "home", "address", "town", "Tallowford");
        Page theirs = applicant.visitor().get(Changes.page(form, "home"));
        assertThat(theirs.text())
                .contains("We are changing this for you just now")
                .doesNotContain("Tallowford");
        assertThat(applicant.visitor().get(applicant.pageOf("home", "address")).path())
                .isEqualTo(Changes.page(form, "home"));
        Page sent = Changes.sends(worker, entered, "home", "They rang: they have moved");
        assertThat(sent.text())
                .contains("by us", "Now: Tallowford", "Accept or decline the registration");
        assertThat(applicant.home().text()).contains("Answers changed by us, as you told us");
        assertThat(applicant.visitor().get(form + "/answers").text())
                .contains("by your adoption team", "They rang: they have moved");
    }

    @Test
    void whoIsNotOnlineIsCalledAndWrittenForAndReadsItLater() {
        Entered paper = Entered.begun(1);
        paper.answersEverything();
        Page check = paper.worker().get(paper.form() + "/check-answers");
        Page received =
                paper.worker()
                        .submit(
                                check,
                                Map.of(
                                        "receivedOn-day", today("d"),
                                        "receivedOn-month", today("M"),
                                        "receivedOn-year", today("yyyy")));
        assertThat(received.status()).isEqualTo(200);
        Page refused = asks(paper.reference(), 1, "health", WORDS);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Call them, and change it for them");
        assertThat(refused.value("words")).isEqualTo(WORDS);
        worker.press(worker.get(Changes.page(paper.form(), "health")), "Change it for them");
        Changes.saves(worker, paper.form(), "health", "doctor", "gp-name", "Other Surgery");
        Changes.sends(worker, paper.form(), "health", "They wrote to us");
        Visitor applicant = Visitor.signedInAs(People.adopter());
        applicant.submit(applicant.get("/code"), Map.of("code", paper.code()));
        assertThat(applicant.get("/registrations/" + paper.reference() + "/answers").text())
                .contains("Now: Other Surgery", "They wrote to us");
    }

    @Test
    void onlyWhoDecidesAsksOrChanges() {
        Applicant applicant = Applicant.whoSent(People.adopter());
        String entered = caseOf(applicant) + "/applicants/1";
        Visitor triage = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
        assertThat(triage.get(caseOf(applicant)).text()).doesNotContain("change it for them");
        Page page = triage.get(Changes.page(entered, "home"));
        assertThat(page.text()).doesNotContain("Ask them");
    }

    @Test
    void onceDeclinedWorkersAskNothingAndApplicantsNoticeNothing() {
        Applicant applicant = Applicant.whoSent(People.adopter());
        String form = "/registrations/" + applicant.reference();
        Changes.writes(applicant.visitor(), form, "home", "address", "town", "Tallowford");
        String seen = applicant.home().text();
        new Decider(worker).declines(applicant.reference(), "No room");
        assertThat(applicant.home().text()).isEqualTo(seen);
        assertThat(Changes.sends(applicant.visitor(), form, "home", "We moved").status())
                .isEqualTo(200);
        Changes.writes(applicant.visitor(), form, "you", "contact", "telephone", "01632 960777");
        assertThat(asks(applicant.reference(), 1, "health", WORDS).status()).isEqualTo(409);
        Page tell = worker.get(caseOf(applicant));
        assertThat(tell.text()).contains("Tell the applicants", "Now: Tallowford");
        worker.submitWith(
                tell,
                "Record that they have been told",
                Map.of(
                        "toldOn-day", today("d"),
                        "toldOn-month", today("M"),
                        "toldOn-year", today("yyyy")));
        assertThat(worker.get(caseOf(applicant)).text())
                .doesNotContain("Being changed at the moment");
        assertThat(applicant.visitor().get(Changes.page(form, "home")).text())
                .contains("This stays as it was sent");
    }

    private Page asks(String reference, int place, String section, String words) {
        String form = "/cases/adoption/" + reference + "/applicants/" + place;
        return worker.submitWith(
                worker.get(Changes.page(form, section)), "Ask them", Map.of("words", words));
    }

    private static String caseOf(Applicant applicant) {
        return "/cases/adoption/" + applicant.reference();
    }

    private static String today(String pattern) {
        return LocalDate.now(ZoneId.of("Europe/London"))
                .format(DateTimeFormatter.ofPattern(pattern, Locale.UK));
    }
}
