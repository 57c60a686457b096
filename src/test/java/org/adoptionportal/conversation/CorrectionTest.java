package org.adoptionportal.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.AtOnce;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Program;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A note is never changed: another puts it right, once. */
class CorrectionTest {

    private final Visitor worker = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
    private final Program program = Program.of(People.staff(StaffRole.TRIAGE));
    private final String reference = Enquirer.valid().reference();

    @Test
    void bothStayReadable() {
        Page form = correction(noted());
        assertThat(form.value("note")).isEqualTo("Rang at two");
        Page right = worker.submitWith(form, "Correct the note", Map.of("note", "Rang at three"));
        assertThat(right.document().select("s").text()).isEqualTo("Rang at two");
        assertThat(right.text())
                .contains("Rang at three", "Corrected by the note of", "Corrects the note of");
        assertThat(right.document().select("a[href*=correcting]"))
                .as("only the newer one can be put right again")
                .hasSize(1);
    }

    @Test
    void whoIsSecondIsToldAndLosesNothing() {
        Page noted = noted();
        Page form = correction(noted);
        Page another = correction(noted);
        worker.submitWith(form, "Correct the note", Map.of("note", "Rang at three"));
        Page refused = worker.submitWith(another, "Correct the note", Map.of("note", "At four"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .containsExactly(
                        "Somebody has corrected this note already. Read theirs, and correct that"
                                + " one.");
        assertThat(refused.value("note")).isEqualTo("At four");
        assertThat(refused.text()).contains("Rang at three");
    }

    @RepeatedTest(3)
    void oneOfManyAtTheSameMoment() throws Exception {
        String body = correcting(program.post(notes(reference), text("Rang at two")).field("id"));
        Callable<Integer> correct = () -> program.post(notes(reference), body).status();
        assertThat(AtOnce.all(List.of(correct, correct, correct)))
                .containsExactlyInAnyOrder(201, 409, 409);
        assertThat(
                        Rows.count(
                                "SELECT COUNT(*) FROM case_note WHERE case_id = ?",
                                Talk.idOf(reference)))
                .isEqualTo(2);
    }

    @Test
    void notFromAnotherCase() {
        String other = notes(Enquirer.valid().reference());
        String id = program.post(notes(reference), text("Rang at two")).field("id");
        assertThat(program.post(other, correcting(id)).status()).isEqualTo(404);
        assertThat(program.post(notes(reference), correcting(id)).field("corrects")).isEqualTo(id);
        assertThat(program.post(notes(reference), correcting(id)).status()).isEqualTo(409);
        assertThat(program.post(notes(reference), correcting("x")).status()).isEqualTo(422);
        assertThat(worker.ask(conversation() + "?correcting=1").status()).isEqualTo(404);
    }

    private Page noted() {
        return worker.submitWith(
                worker.get(conversation()), "Add the note", Map.of("note", "Rang at two"));
    }

    private Page correction(Page page) {
        String href = page.document().select("a[href*=correcting]").attr("href");
        return worker.get(href.replaceFirst("#.*", ""));
    }

    private String conversation() {
        return "/cases/" + reference + "/conversation";
    }

    private static String notes(String reference) {
        return "/api/v1/cases/" + reference + "/notes";
    }

    private static String text(String text) {
        return "{\"text\": \"%s\"}".formatted(text);
    }

    private static String correcting(String id) {
        return "{\"text\": \"Rang at three\", \"corrects\": \"%s\"}".formatted(id);
    }
}
