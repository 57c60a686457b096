package org.adoptionportal.team.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class AbsencesApiTest {

    private static final String ABSENCES = "/api/v1/absences";

    private final LocalDate today = London.today(Portal.running().bean(Clock.class));
    private final Cover covers = Portal.running().bean(Cover.class);
    private final Person worker = People.staff(StaffRole.TRIAGE);
    private final Person cover = People.staff(StaffRole.TRIAGE);
    private final Api api = Api.signedInAs(worker);

    @Test
    void anAbsenceFromBeginningToEnd() {
        Answer made = record(api, body("null", today, today.plusDays(3)));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.field("state")).isEqualTo("NOW");
        String at = made.header("Location");
        assertThat(api.get(ABSENCES).body()).contains(made.field("id"));
        assertThat(Api.signedInAs(cover).get(at).status()).isEqualTo(200);
        assertThat(end(Api.signedInAs(cover), at).status()).isEqualTo(403);
        assertThat(Api.signedInAs(People.staff(StaffRole.TRIAGE)).get(at).status()).isEqualTo(404);
        assertThat(api.send("POST", at + "/ending", "", "If-Match", "\"7\"").status())
                .isEqualTo(412);
        assertThat(end(api, at).field("state")).isEqualTo("ENDED");
        assertThat(end(api, at).status()).isEqualTo(200);
        assertThat(api.get(ABSENCES + "?view=past").body()).contains(made.field("id"));
        assertThat(covers.coverOf(worker.personaId(), today)).isEmpty();
    }

    @Test
    void coverHoldsOnEachOfTheDaysAndOnNoOther() {
        record(api, body("null", today.plusDays(1), today.plusDays(2)));
        for (int i = 0; i <= 3; i++) {
            boolean away = i == 1 || i == 2;
            LocalDate day = today.plusDays(i);
            assertThat(covers.coverOf(worker.personaId(), day).isPresent()).isEqualTo(away);
            assertThat(covers.covered(cover.personaId(), day).contains(worker.personaId()))
                    .isEqualTo(away);
        }
        assertThat(covers.coverOf(worker.personaId(), today.plusDays(1)))
                .hasValue(cover.personaId());
    }

    @Test
    void somebodyElsesIsForManagers() {
        String theirs = body("\"%d\"".formatted(worker.personaId()), today, today);
        Api other = Api.signedInAs(People.staff(StaffRole.TRIAGE));
        assertThat(record(other, theirs).status()).isEqualTo(403);
        Api manager = Api.signedInAs(People.staff(StaffRole.MANAGER));
        assertThat(record(manager, theirs).status()).isEqualTo(201);
        assertThat(record(manager, theirs).status()).isEqualTo(422);
        String nobodys = body("\"somebody\"", today, today);
        assertThat(record(manager, nobodys).body()).contains("Choose who is away");
    }

    @Test
    void whatIsMissingIsNamed() {
        Answer answer = record(api, "{}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Say the first day away", "Say the last day away", "Say who covers");
    }

    private static Answer end(Api by, String at) {
        return by.send("POST", at + "/ending", "", "If-Match", "\"0\"");
    }

    private static Answer record(Api by, String body) {
        String key = UUID.randomUUID().toString();
        return by.send("POST", ABSENCES, body, "Idempotency-Key", key);
    }

    private String body(String person, LocalDate from, LocalDate to) {
        return "{\"person\": %s, \"from\": \"%s\", \"to\": \"%s\", \"cover\": \"%d\"}"
                .formatted(person, from, to, cover.personaId());
    }
}
