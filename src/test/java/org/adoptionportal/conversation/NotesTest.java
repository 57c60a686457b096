package org.adoptionportal.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.adoptionportal.audit.VerifyAudit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Program;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff keep notes on a case: for themselves only, and for good. */
class NotesTest {

    private static final String SAID = "He sounded frightened of his brother";

    private final Visitor worker =
            Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER, StaffRole.TRIAGE));

    @Test
    void everybodyWhoWorksOnTheCaseReadsThem() {
        String reference = Enquirer.valid().reference();
        Page case_ = worker.get("/cases/enquiry/" + reference);
        Page noted = writes(worker.click(case_, "Messages and notes"), "First line\n" + SAID);
        assertThat(noted.text()).contains("Sam Okoro", SAID).doesNotContain("Send the message");
        Visitor manager = Visitor.signedInAs(People.staff(StaffRole.MANAGER));
        assertThat(manager.get(conversation(reference)).text()).contains(SAID);
        assertThat(stored("SELECT COUNT(*) FROM case_note WHERE case_id = ?", reference))
                .isEqualTo(1);
    }

    @Test
    void applicantsFindThemNowhere() {
        Person person = People.adopter();
        Applicant applicant = Applicant.whoSent(person);
        String reference = applicant.reference();
        writes(worker.get(conversation(reference)), SAID);
        assertThat(worker.get(conversation(reference)).text()).contains(SAID);
        assertThat(Reachable.from(applicant.visitor(), "/home"))
                .containsKeys("/messages/" + reference, "/registrations/" + reference + "/answers")
                .allSatisfy((path, body) -> assertThat(body).doesNotContain("frightened"));
        Program program = Program.of(person);
        for (String path :
                List.of("applications/%s", "registrations/%s", "cases/%s/messages", "account")) {
            Answer answer = program.get("/api/v1/" + path.formatted(reference));
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("frightened");
        }
        assertThat(program.get(notes(reference)).status()).isEqualTo(403);
        assertThat(Mailbox.awaitTo(person.email(), 1)).hasSize(1);
    }

    @Test
    void theListIsReadInSlices() {
        Program program = Program.of(People.staff(StaffRole.TRIAGE));
        String path = notes(Enquirer.valid().reference());
        program.post(path, "{\"text\": \"one\"}");
        program.post(path, "{\"text\": \"two\"}");
        Answer first = program.get(path + "?limit=1");
        assertThat(first.body()).contains("two").doesNotContain("\"one\"");
        Answer rest = program.get(path + "?limit=1&after=" + first.field("next"));
        assertThat(rest.body()).contains("\"one\"");
        assertThat(rest.json().get("next").isNull()).isTrue();
    }

    @Test
    void sendingTheSameFormTwiceAddsOneNote() {
        String reference = Enquirer.valid().reference();
        Page form = worker.get(conversation(reference));
        writes(form, SAID);
        writes(form, SAID);
        assertThat(stored("SELECT COUNT(*) FROM case_note WHERE case_id = ?", reference))
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeStoredIsKeptToBePutRight() {
        Page form = worker.get(conversation(Enquirer.valid().reference()));
        assertThat(writes(form, "  ").errors()).containsExactly("Enter the note");
        assertThat(writes(form, "a\u0000b").errors())
                .containsExactly("Remove the characters shown as \uFFFD: we cannot store them");
        Page again = writes(form, "x".repeat(4001));
        assertThat(again.errors()).containsExactly("Use 4000 characters or fewer");
        assertThat(again.value("note")).hasSize(4001);
    }

    @Test
    void whoMayNotSeeTheCaseFindsNothing() {
        String reference = Enquirer.valid().reference();
        Visitor elsewhere = Visitor.signedInAs(People.staffOf(2, StaffRole.TRIAGE));
        Visitor panel = Visitor.signedInAs(People.staff(StaffRole.PANEL_ADMINISTRATOR));
        assertThat(elsewhere.ask(conversation(reference)).status()).isEqualTo(404);
        assertThat(panel.ask(conversation(reference)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE case_note SET sealed = CONCAT(sealed, 'x') WHERE case_id = ?",
                "UPDATE case_note SET sealed = '' WHERE case_id = ?",
                "UPDATE case_note SET author_persona_id = 1 WHERE case_id = ?",
                "DELETE FROM case_note WHERE case_id = ?"
            })
    void whatIsChangedBehindOurBackIsFound(String sql) {
        String reference = Enquirer.valid().reference();
        writes(worker.get(conversation(reference)), SAID);
        VerifyAudit verify = Portal.running().bean(VerifyAudit.class);
        assertThat(verify.of(Talk.idOf(reference))).isEmpty();
        Rows.change(sql, Talk.idOf(reference));
        assertThat(verify.of(Talk.idOf(reference))).hasSize(1);
    }

    @Test
    void whatIsForgottenByRuleIsNoFault() {
        String reference = Enquirer.valid().reference();
        writes(worker.get(conversation(reference)), SAID);
        long id = Talk.idOf(reference);
        Conversations conversations = Portal.running().bean(Conversations.class);
        for (int i = 0; i < 2; i++) {
            Portal.running()
                    .inTransaction(transaction -> {
                        conversations.emptyNotes(id);
                        return id;
                    });
        }
        assertThat(Portal.running().bean(VerifyAudit.class).of(id)).isEmpty();
        assertThat(worker.get(conversation(reference)).text()).doesNotContain(SAID);
    }

    private Page writes(Page form, String text) {
        return worker.submitWith(form, "Add the note", Map.of("note", text));
    }

    private static String conversation(String reference) {
        return "/cases/" + reference + "/conversation";
    }

    private static String notes(String reference) {
        return "/api/v1/cases/" + reference + "/notes";
    }

    private static long stored(String sql, String reference) {
        return Rows.count(sql, Talk.idOf(reference));
    }
}
