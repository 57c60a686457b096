package org.adoptionportal.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.junit.jupiter.api.Test;

class StaffApiTest {

    private static final String STAFF = "/api/v1/staff";

    private final Api api = Api.signedInAs(People.staff(StaffRole.ADMINISTRATOR));
    private final String email = "s" + UUID.randomUUID() + "@example.org";

    @Test
    void anAccountFromBeginningToEnd() {
        Answer made = invite("k1");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body()).contains("\"status\":\"UNCONFIRMED\"", "\"what\":\"MADE\"");
        String at = made.header("Location");
        assertThat(invite("k1").header("Location")).isEqualTo(at);
        assertThat(api.get(STAFF + "?limit=1").body()).contains(email).contains("\"next\":\"");
        api.send("POST", at + "/invitation", "", "Idempotency-Key", "k2");
        assertThat(Mailbox.awaitTo(email, 2)).hasSize(2);
        String work =
                role("TRIAGE", "50") + "," + role("MANAGER", "17") + "," + role("MANAGER", "50");
        Answer changed = work(at, made.header("ETag"), work);
        assertThat(changed.body())
                .contains(role("MANAGER", "50"), role("MANAGER", "17"), role("TRIAGE", "50"));
        Answer ended = api.post(at + "/ending", "{\"reason\": \"Left in March\"}");
        assertThat(ended.body()).contains("\"status\":\"ENDED\"", "Left in March");
    }

    @Test
    void theSecondOfTwoAdministratorsIsTold() {
        String at = STAFF + "/" + People.staff(StaffRole.TRIAGE).personaId();
        String version = api.get(at).header("ETag");
        assertThat(work(at, version, role("MANAGER", "all")).status()).isEqualTo(200);
        Answer late = work(at, version, role("SOCIAL_WORKER", "all"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body()).contains("Somebody changed this account");
        assertThat(api.get(at).body()).contains("\"roles\":[" + role("MANAGER", "all") + "]");
    }

    @Test
    void whatIsMissingIsNamed() {
        Answer empty = api.send("POST", STAFF, "{}", "Idempotency-Key", "k3");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("Enter their name", "Choose what they do");
        Person worker = People.staff(StaffRole.TRIAGE);
        String at = STAFF + "/" + worker.personaId();
        assertThat(api.post(at + "/ending", "{}").status()).isEqualTo(422);
        assertThat(work(at, "\"0\"", "").status()).isEqualTo(422);
        assertThat(work(at, "\"0\"", role("TRIAGE", "998")).status()).isEqualTo(422);
        assertThat(work(at, "\"0\"", role("QUEEN", "all")).status()).isEqualTo(400);
        assertThat(api.get(STAFF + "/" + People.adopter().personaId()).status()).isEqualTo(404);
    }

    @Test
    void nobodyChangesTheirOwnWork() {
        Person administrator = People.staff(StaffRole.ADMINISTRATOR);
        Api own = Api.signedInAs(administrator);
        String at = STAFF + "/" + administrator.personaId();
        Answer answer =
                own.send(
                        "PUT",
                        at + "/roles",
                        "{\"roles\": [" + role("TRIAGE", "all") + "]}",
                        "If-Match",
                        own.get(at).header("ETag"));
        assertThat(answer.status()).isEqualTo(409);
    }

    private Answer invite(String key) {
        String body =
                """
                {"name": "Wren Tallow", "email": "%s", "signInName": "%s", "roles": [%s]}
                """
                        .formatted(email, email, role("TRIAGE", "all"));
        return api.send("POST", STAFF, body, "Idempotency-Key", key);
    }

    private static String role(String role, String reach) {
        return "{\"role\":\"%s\",\"reach\":\"%s\"}".formatted(role, reach);
    }

    private Answer work(String at, String version, String roles) {
        String body = "{\"roles\": [%s]}".formatted(roles);
        return api.send("PUT", at + "/roles", body, "If-Match", version);
    }
}
