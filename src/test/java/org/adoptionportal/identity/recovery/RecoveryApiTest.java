package org.adoptionportal.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.junit.jupiter.api.Test;

/** A forgotten password on a shared mailbox, by programs on both sides. */
class RecoveryApiTest {

    private static final String ASK = "/api/v1/account/recovery";
    private static final String HELP = "/api/v1/account-recoveries";

    private final String email = "family-" + UUID.randomUUID() + "@example.org";
    private final Person person = People.adopter("robin-" + UUID.randomUUID(), email);
    private final Person partner = People.adopter("ash-" + UUID.randomUUID(), email);
    private final Api anybody = Api.anonymous();
    private final Api worker = Api.signedInAs(People.staff(StaffRole.MANAGER));

    @Test
    void fromTheForgottenPasswordToTheNewOne() {
        String secret = secret();
        Answer refused = recover(secret, "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"code\"");
        assertThat(recover(secret, code()).status()).isEqualTo(204);
        assertThat(recover(secret, code()).status()).as("used before").isEqualTo(404);
        assertThat(token(Caller.PASSWORD).status()).isEqualTo(200);
        assertThat(token(Person.PASSWORD).status()).isEqualTo(401);
        assertThat(Api.signedInAs(partner).get("/api/v1/account").status()).isEqualTo(200);
    }

    @Test
    void aNameThatIsNobodysGetsTheSameAnswer() {
        Answer known = ask(person.signInName());
        Answer unknown = ask("n" + UUID.randomUUID());
        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(202);
        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(anybody.post(ASK, "{}").status()).isEqualTo(422);
    }

    @Test
    void theSameRequestAgainAnswersTheSame() {
        String key = UUID.randomUUID().toString();
        Answer first = find(key);
        Answer again = find(key);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.body()).contains("\"code\":null").doesNotContain(email);
        String path = first.location();
        Answer given = worker.post(path + "/code", "{\"how\": \"Called back\"}");
        assertThat(worker.post(path + "/code", "{\"how\": \"Called back\"}").body())
                .isEqualTo(given.body());
        assertThat(worker.get(path).body()).isEqualTo(given.body());
    }

    @Test
    void whatAWorkerLeavesOutIsAskedFor() {
        assertThat(worker.post(HELP, "{\"signInName\": \"x\"}").status())
                .as("without a key")
                .isEqualTo(422);
        String path = find(UUID.randomUUID().toString()).location();
        assertThat(worker.post(path + "/code", "{}").status()).isEqualTo(422);
        assertThat(worker.get(HELP + "/1").status()).isEqualTo(404);
    }

    private String code() {
        String path = find(UUID.randomUUID().toString()).location();
        return worker.post(path + "/code", "{\"how\": \"Called back\"}").field("code");
    }

    private Answer find(String key) {
        String body = "{\"signInName\": \"" + person.signInName() + "\"}";
        return worker.send("POST", HELP, body, "Idempotency-Key", key);
    }

    private String secret() {
        ask(person.signInName());
        String link = Mailbox.lastTo(email).link().getPath();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private Answer ask(String name) {
        return anybody.post(ASK, "{\"signInName\": \"" + name + "\"}");
    }

    private Answer recover(String secret, String code) {
        return anybody.post(
                ASK + "/password",
                "{\"secret\": \"%s\", \"newPassword\": \"%s\", \"code\": \"%s\"}"
                        .formatted(secret, Caller.PASSWORD, code));
    }

    private Answer token(String password) {
        Map<String, String> typed = Map.of("signInName", person.signInName(), "password", password);
        return anybody.post(
                "/api/v1/token",
                "{\"signInName\": \"%s\", \"password\": \"%s\"}"
                        .formatted(typed.get("signInName"), typed.get("password")));
    }
}
