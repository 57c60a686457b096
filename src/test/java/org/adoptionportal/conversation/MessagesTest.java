package org.adoptionportal.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.audit.VerifyAudit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Council;
import org.adoptionportal.support.Couple;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Mail;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Program;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** The people whose case it is and its staff write to each other, and see when they are read. */
class MessagesTest {

    private static final int AUTHORITY = Council.ofItsOwn();
    private static final String ASKED = "Do you need my old passport too?";

    private final Person person = People.adopter();
    private final Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));

    @Test
    void eachSideSeesWhenTheOtherHasRead() {
        Applicant applicant = Applicant.whoSent(person);
        Page sent = asks(applicant.visitor(), applicant.reference(), ASKED);
        assertThat(sent.text()).contains(ASKED, "Not read yet");
        Page read = worker.get(conversation(applicant.reference()));
        assertThat(read.text()).contains("Robin Fenwick New", ASKED);
        Page answered = answers(read, "No, only the new one");
        assertThat(answered.text()).contains("Not read yet").doesNotContain("Robin Fenwick New");
        assertThat(applicant.home().hasLink("Messages: 1 not read yet")).isTrue();
        Page seen = applicant.visitor().get("/messages/" + applicant.reference());
        assertThat(seen.text())
                .contains("No, only the new one", "Us New", "Read on ")
                .doesNotContain("Not read yet", "Sam Okoro");
        assertThat(applicant.home().hasLink("Messages")).isTrue();
        assertThat(worker.get(conversation(applicant.reference())).text())
                .contains("Read on ")
                .doesNotContain("Not read yet");
    }

    @Test
    void theEmailSaysNothingButThatThereIsAMessage() {
        Applicant applicant = Applicant.whoSent(person);
        Mailbox.awaitTo(person.email(), 1);
        asks(applicant.visitor(), applicant.reference(), ASKED);
        answers(worker.get(conversation(applicant.reference())), "No, only the new one");
        Mail mail = Mailbox.awaitTo(person.email(), 2).getLast();
        assertThat(mail.subject()).isEqualTo("You have a message in your account");
        assertThat(mail.text()).doesNotContain("only the new one", applicant.reference());
        assertThat(mail.link().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void eachOfTwoApplicantsHasAReadMarkOfTheirOwn() {
        Couple couple = Couple.joined();
        couple.answerEverything();
        couple.first().sends();
        String reference = couple.first().reference();
        answers(worker.get(conversation(reference)), "Welcome to you both");
        couple.first().visitor().get("/messages/" + reference);
        assertThat(couple.first().home().hasLink("Messages")).isTrue();
        assertThat(couple.second().get("/home").hasLink("Messages: 1 not read yet")).isTrue();
        assertThat(worker.get(conversation(reference)).text()).contains("Read by 1 of 2");
        assertThat(couple.second().get("/messages/" + reference).text())
                .contains("Welcome to you both", "Both of you read everything on this page");
        assertThat(worker.get(conversation(reference)).text()).contains("Read on ");
        asks(couple.second(), reference, ASKED);
        assertThat(couple.first().visitor().get("/messages/" + reference).text())
                .contains("Ash Fenwick New", "Not read yet");
    }

    @Test
    void readingOverTheApiCountsAsReading() {
        Applicant applicant = Applicant.whoSent(person);
        Program program = Program.of(People.staff(StaffRole.STAGE_ONE_WORKER));
        long id = Talk.idOf(applicant.reference());
        Program.of(person).post(api(applicant.reference()), "{\"text\": \"Hello\"}");
        asks(applicant.visitor(), applicant.reference(), ASKED);
        String row = "SELECT unread_for_staff FROM case_file WHERE id = ?";
        assertThat(Rows.count(row, id)).isEqualTo(2);
        program.get(api(applicant.reference()) + "?limit=1");
        assertThat(Rows.count(row, id)).isEqualTo(1);
        worker.get(conversation(applicant.reference()));
        worker.get(conversation(applicant.reference()));
        assertThat(Rows.count(row, id)).isZero();
        assertThat(
                        Rows.count(
                                "SELECT COUNT(*) FROM message_read WHERE message_id IN"
                                        + " (SELECT id FROM case_message WHERE case_id = ?)",
                                id))
                .as("two readers of the one, and one of the other")
                .isEqualTo(3);
    }

    @Test
    void othersFindNothing() {
        Applicant applicant = Applicant.whoSent(person);
        String reference = applicant.reference();
        Visitor stranger = Visitor.signedInAs(People.adopter());
        assertThat(stranger.ask("/messages/" + reference).status()).isEqualTo(404);
        assertThat(Program.of(People.adopter()).get(api(reference)).status()).isEqualTo(404);
        Person elsewhere = People.staffOf(AUTHORITY, StaffRole.STAGE_ONE_WORKER);
        assertThat(Program.of(elsewhere).get(api(reference)).status()).isEqualTo(404);
        assertThat(Program.of(elsewhere).post(api(reference), "{\"text\": \"Hello\"}").status())
                .isEqualTo(404);
    }

    @Test
    void nobodyIsWrittenToWhoCouldNotRead() {
        String enquiry = Enquirer.valid().reference();
        Program triage = Program.of(People.staff(StaffRole.TRIAGE));
        assertThat(triage.post(api(enquiry), "{\"text\": \"Hello\"}").status()).isEqualTo(409);
        Applicant writing = Applicant.begins(person);
        assertThat(writing.visitor().ask("/messages/" + writing.reference()).status())
                .isEqualTo(404);
        assertThat(writing.home().hasLink("Messages")).isFalse();
    }

    @Test
    void sendingTheSameFormTwiceSendsOneMessage() {
        Applicant applicant = Applicant.whoSent(person);
        Page form = applicant.visitor().get("/messages/" + applicant.reference());
        applicant.visitor().submit(form, Map.of("message", ASKED));
        applicant.visitor().submit(form, Map.of("message", ASKED));
        long id = Talk.idOf(applicant.reference());
        assertThat(Rows.count("SELECT COUNT(*) FROM case_message WHERE case_id = ?", id))
                .isEqualTo(1);
        assertThat(Rows.count("SELECT unread_for_staff FROM case_file WHERE id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeSentIsKeptToBePutRight() {
        Applicant applicant = Applicant.whoSent(person);
        Visitor visitor = applicant.visitor();
        assertThat(asks(visitor, applicant.reference(), " ").errors())
                .containsExactly("Enter the message");
        assertThat(asks(visitor, applicant.reference(), "a\u0000b").errors()).hasSize(1);
        Page again = asks(visitor, applicant.reference(), "x".repeat(4001));
        assertThat(again.errors()).containsExactly("Use 4000 characters or fewer");
        assertThat(again.value("message")).hasSize(4001);
        Page staff = worker.get(conversation(applicant.reference()));
        assertThat(answers(staff, "x".repeat(4001)).value("message")).hasSize(4001);
    }

    @Test
    void programsReadInSlicesAndAreToldNoNamesOfStaff() {
        Applicant applicant = Applicant.whoSent(person);
        answers(worker.get(conversation(applicant.reference())), "One");
        answers(worker.get(conversation(applicant.reference())), "Two");
        Program program = Program.of(person);
        Answer first = program.get(api(applicant.reference()) + "?limit=1");
        assertThat(first.body()).contains("Two").doesNotContain("One", "Sam Okoro");
        assertThat(program.get(api(applicant.reference()) + "?after=" + first.field("next")).body())
                .contains("One");
    }

    @Test
    void aMessageThatIsAlteredIsFound() {
        Applicant applicant = Applicant.whoSent(person);
        asks(applicant.visitor(), applicant.reference(), ASKED);
        long id = Talk.idOf(applicant.reference());
        VerifyAudit verify = Portal.running().bean(VerifyAudit.class);
        assertThat(verify.of(id)).isEmpty();
        Rows.change("UPDATE case_message SET from_staff = TRUE WHERE case_id = ?", id);
        assertThat(verify.of(id)).hasSize(1);
    }

    private static Page asks(Visitor visitor, String reference, String text) {
        return visitor.submit(visitor.get("/messages/" + reference), Map.of("message", text));
    }

    private Page answers(Page page, String text) {
        return worker.submitWith(page, "Send the message", Map.of("message", text));
    }

    private static String conversation(String reference) {
        return "/cases/" + reference + "/conversation";
    }

    private static String api(String reference) {
        return "/api/v1/cases/" + reference + "/messages";
    }
}
