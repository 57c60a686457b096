package org.adoptionportal.personallink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.support.AdoptedPerson;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.FamilyAsking;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Relative;
import org.adoptionportal.support.StoredCase;
import org.adoptionportal.support.Visitor;
import org.adoptionportal.takeover.TakeOverCodes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever follows a case by a personal link keeps it in an account, whatever its kind. */
class KeepInAccountTest {

    private static final String LIST = "/your-requests";
    private static final String BUTTON = "Keep it in my account";

    private final PersonalLinks links = Portal.running().bean(PersonalLinks.class);

    enum Kept {
        FAMILY,
        ADOPTEE,
        BIRTH_RELATIVE;

        PersonaKind persona() {
            return PersonaKind.valueOf(name());
        }

        PersonaKind another() {
            return this == FAMILY ? PersonaKind.ADOPTEE : PersonaKind.FAMILY;
        }

        String kind() {
            return switch (this) {
                case FAMILY -> "support";
                case ADOPTEE -> "records";
                case BIRTH_RELATIVE -> "birth-family";
            };
        }

        String reference() {
            return switch (this) {
                case FAMILY -> FamilyAsking.valid().reference();
                case ADOPTEE -> AdoptedPerson.entered(1990);
                case BIRTH_RELATIVE -> Relative.valid().reference();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsTheirsFromThenOnAndTheLinkIsDead(Kept kept) {
        String reference = kept.reference();
        String link = link(reference);
        Visitor owner = Visitor.signedInAs(People.of(kept.persona()));
        Page offered = owner.click(owner.get(link), "Keep it in an account instead");
        Page home = owner.press(offered, BUTTON);
        assertThat(home.path()).isEqualTo(LIST);
        assertThat(home.document().select("main a").eachAttr("href"))
                .anyMatch(href -> href.endsWith(reference));
        assertThat(owner.get(own(home, reference)).status()).isEqualTo(200);
        assertThat(owner.press(offered, BUTTON).path()).as("a second click").isEqualTo(LIST);
        assertThat(Visitor.anonymous().get(link).heading()).isEqualTo("This link does not work");
        Visitor other = Visitor.signedInAs(People.of(kept.persona()));
        assertThat(other.ask(own(home, reference)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void inAnotherCapacityItIsNotKept(Kept kept) {
        String reference = kept.reference();
        String link = link(reference);
        Visitor wrong = Visitor.signedInAs(People.of(kept.another()));
        Page offered = wrong.get(link + "/account");
        assertThat(offered.text()).contains("You are signed in for something else");
        assertThat(offered.document().select("main form")).isEmpty();
        assertThat(keep(Api.signedInAs(People.of(kept.another())), link).status()).isEqualTo(409);
        assertThat(wrong.get(link).text()).contains(reference);
    }

    @ParameterizedTest
    @EnumSource
    void whoIsNotSignedInSignsInFirst(Kept kept) {
        String link = link(kept.reference());
        Page offered = Visitor.anonymous().get(link + "/account");
        assertThat(offered.document().select("main a").eachAttr("href"))
                .contains("/sign-in?next=" + link + "/account");
        assertThat(offered.document().select("main form")).isEmpty();
        assertThat(keep(Api.anonymous(), link).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource
    void soItIsWithAProgram(Kept kept) {
        String reference = kept.reference();
        String link = link(reference);
        Person person = People.of(kept.persona());
        Answer answer = keep(Api.signedInAs(person), link);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.field("reference")).isEqualTo(reference);
        assertThat(keep(Api.signedInAs(person), link).status()).as("a dead link").isEqualTo(404);
        assertThat(Visitor.signedInAs(person).get(LIST).document().html()).contains(reference);
    }

    /** Otherwise whoever was read a code once could still get a link to what is in an account. */
    @ParameterizedTest
    @EnumSource
    void aCodeThatWasReadOutBeforeLeadsNowhereAfterwards(Kept kept) {
        String reference = kept.reference();
        String code = code(reference, kept.kind());
        String link = link(reference);
        assertThat(keep(Api.signedInAs(People.of(kept.persona())), link).status()).isEqualTo(200);
        Answer answer =
                Api.anonymous().send("POST", "/api/v1/take-over", "{\"code\": \"" + code + "\"}");
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("personalLink", reference);
    }

    private static String code(String reference, String kind) {
        long id = StoredCase.of(reference).id();
        return Portal.running()
                .inTransaction(status ->
                        Portal.running()
                                .bean(TakeOverCodes.class)
                                .make(id, kind, TakeOverCodes.WHOLE_CASE)
                                .value());
    }

    private String link(String reference) {
        return PersonalLinks.path(links.renew(StoredCase.of(reference).id()));
    }

    private static String own(Page home, String reference) {
        return home.document().select("main a").eachAttr("href").stream()
                .filter(href -> href.endsWith(reference))
                .findFirst()
                .orElseThrow();
    }

    private static Answer keep(Api program, String link) {
        String secret = link.substring(link.lastIndexOf('/') + 1);
        return program.send(
                "POST",
                "/api/v1/followed/account",
                "",
                LinkHeader.NAME,
                secret,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }
}
