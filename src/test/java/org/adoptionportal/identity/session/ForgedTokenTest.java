package org.adoptionportal.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The session is alive in each case: what is wrong is the token alone. */
class ForgedTokenTest {

    private static final String ALICE = "an attacker's own key of 32 bytes or more";

    @SuppressWarnings("unused")
    private static final List<Map.Entry<String, Function<Tokens, String>>> ATTACKS =
            List.of(
                    attack("no end", t -> t.claim("exp", null).signed()),
                    attack("over", t -> t.claim("exp", "1700000000").signed()),
                    attack("end is text", t -> t.claim("exp", "\"never\"").signed()),
                    attack("not yet", t -> t.claim("nbf", "4000000000").signed()),
                    attack("not for two minutes", t -> t.beginningIn(120).signed()),
                    attack("no beginning", t -> t.claim("nbf", null).signed()),
                    attack("issuer", t -> t.claim("iss", "\"someone-else\"").signed()),
                    attack("like issuer", t -> t.claim("iss", "\"x-adoption-portal\"").signed()),
                    attack("no issuer", t -> t.claim("iss", null).signed()),
                    attack("audience", t -> t.claim("aud", "\"someone-else\"").signed()),
                    attack("no audience", t -> t.claim("aud", null).signed()),
                    attack("unknown session", t -> t.claim("sub", "\"nothing\"").signed()),
                    attack("no session", t -> t.claim("sub", null).signed()),
                    attack("session is a number", t -> t.claim("sub", "1").signed()),
                    attack("plain type", t -> t.header("typ", "\"JWT\"").signed()),
                    attack("refresh type", t -> t.header("typ", "\"rt+jwt\"").signed()),
                    attack("no type", t -> t.header("typ", null).signed()),
                    attack("none", t -> t.header("alg", "\"none\"").unsigned()),
                    attack("NONE", t -> t.header("alg", "\"NONE\"").unsigned()),
                    attack("unsigned", Tokens::unsigned),
                    attack(
                            "HS384",
                            t -> t.header("alg", "\"HS384\"").signedBy("HmacSHA384").signed()),
                    attack(
                            "HS512",
                            t -> t.header("alg", "\"HS512\"").signedBy("HmacSHA512").signed()),
                    attack("RS256", t -> t.header("alg", "\"RS256\"").signed()),
                    attack("another key", t -> t.signedBy("HmacSHA256", ALICE).signed()),
                    attack("no key", t -> t.signedBy("HmacSHA256", " ").signed()),
                    attack("cut short", t -> t.signed().substring(0, 80)),
                    attack("one part", t -> "nothing"),
                    attack("only dots", t -> ".."));

    private final Person person = People.adopter();
    private final Visitor visitor = Visitor.signedInAs(person);
    private final String sid = Tokens.subject(visitor.cookie("session").orElseThrow());

    private static Map.Entry<String, Function<Tokens, String>> attack(
            String name, Function<Tokens, String> forge) {
        return Map.entry(name, forge);
    }

    @Test
    void aTokenMadeByHandIsGoodUntilSomethingIsWrongWithIt() {
        String token = Tokens.ofSession(sid).signed();
        assertThat(Api.with(token).get("/api/test/applicant").status()).isEqualTo(200);
        visitor.setCookie("session", token);
        assertThat(visitor.ask("/test/applicant").status()).isEqualTo(200);
    }

    /** Instances never have quite the same time. */
    @Test
    void aTokenOfAnInstanceWhoseClockIsALittleAheadIsGood() {
        String token = Tokens.ofSession(sid).beginningIn(30).signed();
        assertThat(Api.with(token).get("/api/test/applicant").status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ATTACKS")
    void isRefused(Map.Entry<String, Function<Tokens, String>> attack) {
        String token = attack.getValue().apply(Tokens.ofSession(sid));
        assertThat(Api.with(token).get("/api/test/applicant").status()).isEqualTo(401);
        visitor.setCookie("session", token);
        assertThat(visitor.ask("/test/applicant").location()).startsWith("/sign-in");
    }

    @Test
    void aTokenThatIsChangedIsRefused() {
        String[] parts = Tokens.ofSession(sid).signed().split("\\.", -1);
        String others = Tokens.ofSession("somebody else's").signed().split("\\.", -1)[1];
        String token = String.join(".", parts[0], others, parts[2]);
        assertThat(Api.with(token).get("/api/test/applicant").status()).isEqualTo(401);
    }

    @Test
    void theApiIsNotOpenedByACookieNorAPageByABearerToken() {
        String token = visitor.cookie("session").orElseThrow();
        assertThat(visitor.ask("/api/test/applicant").status()).isEqualTo(401);
        assertThat(visitor.ask("/%61pi/test/applicant").status()).isIn(401, 404);
        assertThat(visitor.post("/api/test/applicant", Map.of()).status()).isEqualTo(401);
        assertThat(visitor.post("/%61pi/test/applicant", Map.of()).status()).isIn(401, 403, 404);
        assertThat(Api.with(token).get("/test/applicant").status()).isEqualTo(303);
    }
}
