package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Answered;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Program;
import org.junit.jupiter.api.Test;

/** Somebody registers by telephone and goes on online; programs do it all. */
class TelephoneOverTheApiTest {

    private static final String ASSISTED = "/api/v1/assisted-registrations";
    private static final String TAKE_OVER = "/api/v1/take-over";

    private final Program worker = Program.of(People.staff(StaffRole.STAGE_ONE_WORKER));
    private final Program caller = Program.of(People.adopter());

    @Test
    void enteredTakenOverAndSent() {
        Answer entered = worker.post(ASSISTED, "{\"takenBy\": \"TELEPHONE\", \"authority\": 1}");
        assertThat(entered.status()).isEqualTo(201);
        String reference = entered.field("reference");
        String form = ASSISTED + "/" + reference + "/applicants/1";
        List<Section> sections = RegistrationForm.sections();
        sections.subList(0, sections.size() - 1).forEach(section -> answer(worker, form, section));
        assertThat(worker.get(form).body()).contains("NOT_STARTED");
        String code = worker.post(form + "/code", "").field("code");
        takeOver(code, reference);
        String registration = "/api/v1/registrations/" + reference;
        assertThat(caller.get(registration + "/sections/you").body()).contains("Robin");
        answer(caller, registration, sections.getLast());
        Answer sent = caller.post(registration + "/submission", "");
        assertThat(sent.status()).isEqualTo(201);
        Answer seen = worker.get("/api/v1/applications/" + reference);
        assertThat(seen.field("stage")).isEqualTo("REGISTERED");
        assertThat(seen.body()).contains("registration-entered", "applicant-joined");
    }

    private static void answer(Program program, String form, Section section) {
        Answer stored = program.put(form + "/sections/" + section.code(), Answered.json(section));
        assertThat(stored.field("status")).isEqualTo("COMPLETE");
    }

    private void takeOver(String code, String reference) {
        String body = "{\"code\": \"" + code + "\"}";
        Answer nobody = Api.anonymous().post(TAKE_OVER, body);
        assertThat(nobody.status()).isEqualTo(401);
        Answer taken = caller.api().post(TAKE_OVER, body);
        assertThat(taken.field("reference")).isEqualTo(reference);
    }
}
