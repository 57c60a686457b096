package org.adoptionportal.platform.web.csrf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class CsrfTest {

    private static final String PAGE = "/account/check-your-email";

    private final Person person = People.adopter("Ada Field");
    private final Visitor visitor = Visitor.signedInAs(person);

    @Test
    void aFormWithTheTokenOfItsPageIsTaken() {
        assertThat(act(visitor, token(visitor)).body()).isEqualTo("done for Ada Field");
    }

    @Test
    void aFormWithoutATokenIsRefusedKindly() {
        Answer answer = visitor.post("/test/applicant", Map.of());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("This form was open for too long");
    }

    @Test
    void aMadeUpTokenIsRefused() {
        token(visitor);
        assertThat(act(visitor, "made.up").status()).isEqualTo(403);
        visitor.setCookie("csrf", "made.up");
        assertThat(act(visitor, "made.up").status()).isEqualTo(403);
    }

    @Test
    void theTokenOfSomebodyElseIsRefusedEvenWithTheirCookie() {
        Visitor other = Visitor.signedInAs(People.adopter());
        String foreign = token(other);
        assertThat(act(visitor, foreign).status()).isEqualTo(403);
        visitor.setCookie("csrf", foreign);
        assertThat(act(visitor, foreign).status()).isEqualTo(403);
    }

    @Test
    void theTokenFromBeforeSigningInIsNotTheOneAfter() {
        Visitor anonymous = Visitor.anonymous();
        Page signIn = anonymous.get("/sign-in?next=" + PAGE);
        String before = signIn.value("csrfToken");
        anonymous.submit(
                signIn, Map.of("signInName", person.signInName(), "password", Person.PASSWORD));
        assertThat(act(anonymous, before).status()).isEqualTo(403);
        assertThat(token(anonymous)).isNotEqualTo(before);
        assertThat(act(anonymous, token(anonymous)).status()).isEqualTo(200);
    }

    @Test
    void formsOfPeopleWhoAreNotSignedInAreGuardedToo() {
        Visitor anonymous = Visitor.anonymous();
        Map<String, String> typed = new HashMap<>();
        typed.put("signInName", person.signInName());
        typed.put("password", Person.PASSWORD);
        assertThat(anonymous.post("/sign-in", typed).status()).isEqualTo(403);
        typed.put("csrfToken", token(Visitor.anonymous()));
        assertThat(anonymous.post("/sign-in", typed).status()).isEqualTo(403);
        typed.put("csrfToken", token(anonymous));
        assertThat(anonymous.post("/sign-in", typed).status()).isEqualTo(303);
    }

    @Test
    void aTokenInTheAddressDoesNotCount() {
        Answer answer = visitor.post("/test/applicant?csrfToken=" + token(visitor), Map.of());
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void theTokenStaysWhileThePersonGoesFromPageToPage() {
        assertThat(token(visitor)).isEqualTo(token(visitor));
    }

    private static Answer act(Visitor visitor, String token) {
        return visitor.post("/test/applicant", Map.of("csrfToken", token));
    }

    private static String token(Visitor visitor) {
        Page page = visitor.get(visitor.cookie("session").isPresent() ? PAGE : "/sign-in");
        return page.document().select("[name=csrfToken]").getFirst().val();
    }
}
