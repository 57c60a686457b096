package org.adoptionportal.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.junit.jupiter.api.Test;

class TeamsApiTest {

    private static final String TEAMS = "/api/v1/teams";

    private final Api manager = Api.signedInAs(People.staff(StaffRole.MANAGER));
    private final String name = "Team " + UUID.randomUUID();

    @Test
    void aTeamFromBeginningToEnd() {
        Answer made = make("key-1");
        assertThat(made.status()).isEqualTo(201);
        assertThat(make("key-1").field("id")).isEqualTo(made.field("id"));
        String at = made.header("Location");
        assertThat(manager.get(TEAMS).body()).contains(name);
        Answer changed = change(at, made.header("ETag"), name + " B");
        assertThat(changed.field("name")).isEqualTo(name + " B");
        assertThat(change(at, made.header("ETag"), name + " C").status()).isEqualTo(412);
        assertThat(manager.send("DELETE", at, "").status()).isEqualTo(204);
        assertThat(manager.send("DELETE", at, "").status()).isEqualTo(204);
        assertThat(manager.get(at).status()).isEqualTo(404);
    }

    @Test
    void members() {
        Person worker = People.staff(StaffRole.TRIAGE);
        String at = make("key-2").header("Location");
        String member = at + "/members/" + worker.personaId();
        assertThat(manager.send("PUT", member, "").body())
                .contains("\"standing\":\"ACTIVE\"", worker.name());
        assertThat(manager.send("PUT", member, "").json().get("members").size()).isEqualTo(1);
        String colleagues = "/api/v1/colleagues";
        String team = at.substring(TEAMS.length() + 1);
        assertThat(manager.get(colleagues + "?team=" + team).json().get("items").size())
                .isEqualTo(1);
        assertThat(Api.signedInAs(worker).get(colleagues).body())
                .contains(Long.toString(worker.personaId()));
        assertThat(manager.send("DELETE", member, "").json().get("members").size()).isZero();
        long applicant = People.adopter().personaId();
        assertThat(manager.send("PUT", at + "/members/" + applicant, "").status()).isEqualTo(422);
        assertThat(manager.get(colleagues + "?team=1").status()).isEqualTo(404);
    }

    @Test
    void aBodyThatIsNotUnderstoodIsRefused() {
        Answer unknown = manager.send("POST", TEAMS, "{\"title\": \"x\"}", "Idempotency-Key", "k");
        assertThat(unknown.status()).isEqualTo(400);
        Answer nameless = manager.send("POST", TEAMS, "{}", "Idempotency-Key", "k");
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.body()).contains("Enter the name of the team");
    }

    private Answer make(String key) {
        return manager.send("POST", TEAMS, body(name), "Idempotency-Key", key);
    }

    private Answer change(String at, String version, String to) {
        return manager.send("PUT", at, body(to), "If-Match", version);
    }

    private static String body(String called) {
        return "{\"name\": \"%s\", \"authorityId\": 17}".formatted(called);
    }
}
