package org.adoptionportal.identity.factor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.adoptionportal.identity.factor.KnownSecrets;
import org.adoptionportal.identity.factor.passkey.Passkeys;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** What does not come from a device; what does is in the journey. */
class PasskeyAnswerTest {

    private static final String PATH = "/account/second-factor/passkeys";

    private final Passkeys passkeys = Portal.running().bean(Passkeys.class);
    private final Person person = People.enrolled(People.adopter());
    private final long account =
            Portal.running().bean(KnownSecrets.class).accountOf(person.personaId());

    @Test
    void whoHasNoneIsNotAskedForOne() {
        passkeys.begin(account);
        assertThat(passkeys.asked(account)).isEmpty();
        assertThat(passkeys.accepts(account, "{}")).isFalse();
    }

    @Test
    void wrongAnswersCountAsWrongCodesDo() {
        for (int i = 0; i < 5; i++) {
            assertThat(passkeys.accepts(account, "")).isFalse();
        }
        assertThatThrownBy(() -> passkeys.accepts(account, "{}"))
                .isInstanceOf(Refusal.TooMany.class);
    }

    @Test
    void addingOneTakesPasswordAndCode() {
        Visitor visitor = Visitor.signedInAs(person);
        Page asked = visitor.get(PATH);
        Page refused = visitor.submit(asked, Map.of("password", "wrong", "code", person.code()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(visitor.get(PATH + "/new").path()).as("nothing was asked").isEqualTo(PATH);
    }

    @Test
    void anAnswerThatNoDeviceMadeAddsNothingAndUsesUpTheQuestion() {
        Visitor visitor = Visitor.signedInAs(person);
        Page question =
                visitor.submit(
                        visitor.get(PATH),
                        Map.of("password", Person.PASSWORD, "code", person.code()));
        assertThat(question.document().select("[data-asked]").attr("data-asked"))
                .contains("\"challenge\"")
                .doesNotContain(person.name());
        Page after = visitor.submit(question, Map.of("answer", "{\"id\": \"AAAA\"}"));
        assertThat(after.path()).isEqualTo(PATH);
        assertThat(passkeys.of(account)).isEmpty();
        assertThat(visitor.get(PATH + "/new").path()).isEqualTo(PATH);
    }
}
