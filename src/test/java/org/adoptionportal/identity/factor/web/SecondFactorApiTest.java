package org.adoptionportal.identity.factor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.identity.factor.KnownSecrets;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class SecondFactorApiTest {

    private static final String PATH = SecondFactorApi.PATH;

    private final Person person = People.adopter();
    private final Api api = Api.signedInAs(person);

    @Test
    void aProgramSetsUpAnAppAndTakesItAway() {
        assertThat(api.get(PATH).json().get("since").isNull()).isTrue();
        String code = begun();
        Answer wrong = confirmed("000000".equals(code) ? "000001" : "000000");
        assertThat(wrong.status()).isEqualTo(422);
        Answer right = confirmed(code);
        String recovery = right.json().get("recoveryCodes").get(0).getStringValue();
        assertThat(api.get(PATH).body()).contains("\"codesToKeep\":true");
        Answer kept = api.post(PATH + "/recovery-codes/kept", "");
        assertThat(kept.json().get("since").isNull()).isFalse();
        assertThat(changed("/removal", "not it", recovery).status()).isEqualTo(422);
        assertThat(changed("/removal", Person.PASSWORD, recovery).status()).isEqualTo(204);
        assertThat(api.get(PATH).json().get("since").isNull()).isTrue();
    }

    @Test
    void newRecoveryCodesTakeThePlaceOfTheOld() {
        String old = confirmed(begun()).json().get("recoveryCodes").get(0).getStringValue();
        api.post(PATH + "/recovery-codes/kept", "");
        assertThat(confirmed("123456").body()).contains("No app is being set up");
        Answer renewed = changed("/recovery-codes", Person.PASSWORD, old);
        assertThat(renewed.json().get("recoveryCodes").size()).isGreaterThan(1);
        api.post(PATH + "/recovery-codes/kept", "");
        assertThat(changed("/removal", Person.PASSWORD, old).status()).isEqualTo(422);
    }

    @Test
    void anAppIsNotSetUpTwice() {
        confirmed(begun());
        assertThat(api.post(PATH + "/app", "").status()).isEqualTo(409);
    }

    private String begun() {
        Answer begun = api.post(PATH + "/app", "");
        assertThat(begun.field("address")).startsWith("otpauth://totp/");
        assertThat(api.post(PATH + "/app", "").body()).isEqualTo(begun.body());
        return Portal.running().bean(KnownSecrets.class).codeOfKey(begun.field("secret"));
    }

    private Answer confirmed(String code) {
        return api.post(PATH + "/app/confirmation", "{\"code\": \"%s\"}".formatted(code));
    }

    private Answer changed(String what, String password, String code) {
        String body = "{\"password\": \"%s\", \"code\": \"%s\"}".formatted(password, code);
        return api.post(PATH + what, body);
    }
}
