package org.adoptionportal.application.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Hard news is told by a person: until then nothing that an applicant can reach is different. */
class UntoldTest {

    private final Person person = People.adopter();
    private final Applicant applicant = Applicant.whoSent(person);
    private final Api program = Api.signedInAs(person);

    @Test
    void nothingAnApplicantCanReachIsDifferent() {
        List<String> before = everythingReachable();
        decline();
        assertThat(everythingReachable()).isEqualTo(before);
        assertThat(before).allMatch(text -> !text.toUpperCase(Locale.ROOT).contains("DECLINE"));
    }

    @Test
    void noEmailIsQueued() throws Exception {
        long before = emails();
        decline();
        assertThat(emails()).isEqualTo(before);
    }

    @Test
    void applicantsGetNoVersionThatWouldTell() {
        Answer seen = program.get("/api/v1/applications/" + applicant.reference());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("ETag")).isEmpty();
    }

    @Test
    void beginningAgainLeadsToTheSameAsBefore() {
        String again = "/registrations/" + applicant.reference();
        assertThat(begin()).isEqualTo(again);
        decline();
        assertThat(begin()).isEqualTo(again);
    }

    private String begin() {
        Visitor visitor = applicant.visitor();
        var form = visitor.get("/registrations/start");
        Answer answer =
                visitor.post(
                        "/registrations",
                        Map.of(
                                "csrfToken", form.value("csrfToken"),
                                "idempotencyKey", form.value("idempotencyKey")));
        return answer.location();
    }

    private List<String> everythingReachable() {
        String reference = applicant.reference();
        return List.of(
                applicant.home().text(),
                applicant.visitor().get("/applications/" + reference).text(),
                applicant.visitor().get("/registrations/" + reference + "/confirmation").text(),
                program.get("/api/v1/applications").body(),
                program.get("/api/v1/registrations").body(),
                program.get("/api/v1/applications/" + reference).body(),
                program.get("/api/v1/applications/" + reference + "/letters").body(),
                program.get("/api/v1/registrations/" + reference).body());
    }

    private void decline() {
        Page after = Decider.any().declines(applicant.reference(), "You are moving.");
        assertThat(after.text()).contains("Declined, not told yet");
    }

    private long emails() throws Exception {
        return Portal.running()
                .inTransaction(transaction -> {
                    try (PreparedStatement count =
                            transaction
                                    .getConnection()
                                    .prepareStatement(
                                            "SELECT COUNT(*) FROM notification WHERE persona_id = ?")) {
                        count.setLong(1, person.personaId());
                        try (ResultSet row = count.executeQuery()) {
                            row.next();
                            return row.getLong(1);
                        }
                    }
                });
    }
}
