package org.adoptionportal.records.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class RecordsApiTest {

    private static final String OWN = "/api/v1/records/requests";
    private static final String CASES = "/api/v1/records/cases";
    private static final String TODAY = London.today(Portal.running().bean(Clock.class)).toString();
    private static final String ANSWERS =
            """
            {"names": "Linnet Farrow", "born": "1969-03-27", "hopes": ["BIRTH_DETAILS"],
             "adoption": {"where": "ENGLAND_OR_WALES", "day": 11, "month": 11, "year": 1975},
             "contact": {"ways": ["TELEPHONE"], "telephone": "01632 960171"}}\
            """;

    private final Api person = Api.signedInAs(People.of(PersonaKind.ADOPTEE));
    private final Api worker = Api.signedInAs(People.staff(StaffRole.RECORDS_COUNSELLOR));
    private final Api second = Api.signedInAs(People.staff(StaffRole.MANAGER));

    @Test
    void aPersonWritesSendsRestsAndIsReadyAgain() {
        Answer begun = post(person, OWN, "");
        assertThat(begun.status()).isEqualTo(201);
        String path = OWN + "/" + begun.field("reference");
        assertThat(post(person, path + "/sending", "").status()).isEqualTo(422);
        assertThat(person.send("PUT", path + "/answers", ANSWERS).status()).isEqualTo(204);
        assertThat(post(person, path + "/sending", "").field("stage")).isEqualTo("RECEIVED");
        assertThat(post(person, path + "/sending", "").status()).isEqualTo(200);
        assertThat(person.send("PUT", path + "/answers", ANSWERS).status()).isEqualTo(409);
        assertThat(post(person, path + "/break", "").field("restingSince")).isEqualTo(TODAY);
        assertThat(post(person, path + "/ready", "").json().get("restingSince").isNull()).isTrue();
        Api other = Api.signedInAs(People.of(PersonaKind.ADOPTEE));
        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(post(person, path + "/withdrawal", "").field("stage")).isEqualTo("WITHDRAWN");
    }

    @Test
    void staffDoEverythingThatTheirPagesDo() {
        String entered = "{\"takenBy\": \"PAPER\", \"request\": %s}".formatted(ANSWERS);
        Answer opened = post(worker, CASES, entered);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.field("route")).isEqualTo("AFTER_INTERVIEW");
        String path = CASES + "/" + opened.field("reference");
        act(worker, path, "identity", "\"seen\": \"BY_VIDEO\", \"seenPapers\": \"Passport\"");
        Answer refused = change(worker, path, "/proposal", proposal("BIRTH_DETAILS"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("only after a counselling interview");
        change(worker, path, "/order", "{\"ordered\": \"1975-11-12\"}");
        Answer proposed = change(worker, path, "/proposal", proposal("BIRTH_DETAILS"));
        assertThat(proposed.field("stage")).isEqualTo("TELLING");
        String id = proposed.json().get("releases").get(0).get("id").coerceStringValue();
        assertThat(change(worker, path, "/releases/" + id + "/approval", "{}").status())
                .isEqualTo(409);
        assertThat(change(second, path, "/releases/" + id + "/approval", "{}").status())
                .isEqualTo(200);
        act(worker, path, "releases/" + id + "/giving", "\"way\": \"BY_POST\"");
        Answer closed =
                change(
                        worker,
                        path,
                        "/closure",
                        "{\"outcome\": \"ANSWERED\", \"followUp\": \"None\"}");
        assertThat(closed.field("outcome")).isEqualTo("ANSWERED");
    }

    private static String proposal(String gift) {
        return "{\"gift\": \"%s\", \"ground\": \"REGISTRAR\", \"what\": \"Names\"}".formatted(gift);
    }

    private static void act(Api who, String path, String act, String said) {
        String body = "{%s, \"on\": \"%s\"}".formatted(said, TODAY);
        assertThat(change(who, path, "/" + act, body).status()).isEqualTo(200);
    }

    private static Answer change(Api who, String path, String below, String body) {
        String version = who.get(path).header("ETag");
        String key = UUID.randomUUID().toString();
        return who.send("POST", path + below, body, "If-Match", version, "Idempotency-Key", key);
    }

    private static Answer post(Api who, String path, String body) {
        return who.send("POST", path, body, "Idempotency-Key", UUID.randomUUID().toString());
    }
}
