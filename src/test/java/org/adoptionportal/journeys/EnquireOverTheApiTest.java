package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.People;
import org.junit.jupiter.api.Test;

/**
 * An enquiry is followed and withdrawn by its personal link, by programs; each keeps the contract.
 */
class EnquireOverTheApiTest {

    private static final String ENQUIRIES = "/api/v1/enquiries";
    private static final String LINKED = ENQUIRIES + "/linked";
    private static final String WITHDRAWAL = LINKED + "/withdrawal";

    private final Enquirer enquirer = Enquirer.valid();
    private final Api program = Api.anonymous();
    private final Api worker = Api.signedInAs(People.staff(StaffRole.TRIAGE));

    @Test
    void askedAnsweredFollowedAndWithdrawn() {
        Answer sent = program.send("POST", ENQUIRIES, enquirer.json(), "Idempotency-Key", key());
        String path = ENQUIRIES + "/" + sent.field("reference");
        String secret = enquirer.secret(1);
        assertThat(follow(secret).body()).isEqualTo(sent.body());
        inform(path);
        Answer answered = follow(secret);
        assertThat(answered.json().get("information").get("doneOn").isNull()).isFalse();
        String key = key();
        assertThat(withdraw(secret, key).status()).isEqualTo(204);
        assertThat(withdraw(secret, key).status()).as("the same request again").isEqualTo(204);
        assertThat(withdraw(secret, key()).status()).as("a new request").isEqualTo(404);
        assertThat(follow(secret).status()).isEqualTo(404);
        assertThat(worker.get(path).field("stage")).isEqualTo("WITHDRAWN");
    }

    private void inform(String path) {
        String tag = worker.get(path).header("ETag");
        Answer informed =
                worker.send(
                        "POST",
                        path + "/information",
                        "",
                        "If-Match",
                        tag,
                        "Idempotency-Key",
                        key());
        assertThat(informed.status()).isEqualTo(200);
    }

    private Answer follow(String secret) {
        return program.send("GET", LINKED, "", "Enquiry-Link", secret);
    }

    private Answer withdraw(String secret, String key) {
        return program.send("POST", WITHDRAWAL, "", "Enquiry-Link", secret, "Idempotency-Key", key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
