package org.adoptionportal.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Route;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuietDoorsTest {

    /** Every page that the router serves behind a quiet door, with nothing that is there. */
    static Stream<String> pages() {
        return Route.served().stream()
                .filter(route -> !route.changesSomething() && !route.isForPrograms())
                .map(Route::path)
                .filter(path ->
                        QuietDoors.doors().stream()
                                .anyMatch(door -> QuietDoors.isBehind(door, path)))
                .map(path -> path.replaceAll("\\{\\w+}", "none"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageBehindTheDoorIsQuiet(String path) {
        Page page = Visitor.anonymous().get(path);
        assertThat(page.status()).isLessThan(500);
        if (!page.path().startsWith("/sign-in")) {
            assertQuiet(page);
            assertThat(page.title()).endsWith("Your request – Your online account");
        }
    }

    @Test
    void soIsAPageThatIsNotThere() {
        assertQuiet(Visitor.anonymous().get("/follow/no-such-secret"));
        assertQuiet(Visitor.anonymous().get("/records/no-such-page"));
    }

    @ParameterizedTest
    @EnumSource(
            value = PersonaKind.class,
            names = {"FAMILY", "ADOPTEE", "BIRTH_RELATIVE"})
    void soIsEveryPageOfTheirAccount(PersonaKind kind) {
        Visitor visitor = Visitor.signedInAs(People.of(kind));
        Page account = visitor.get("/account");
        assertQuiet(account);
        assertThat(account.title()).isEqualTo("Your account – Your online account");
        assertQuiet(visitor.get("/account/sessions"));
        assertQuiet(visitor.get("/account/password"));
        assertQuiet(visitor.get("/worklist"));
    }

    @Test
    void nobodyElseIsInAHurry() {
        for (Page page :
                new Page[] {
                    Visitor.anonymous().get("/"),
                    Visitor.signedInAs(People.adopter()).get("/account")
                }) {
            assertThat(page.document().select(".govuk-exit-this-page")).isEmpty();
            assertThat(page.title()).contains("Adoption");
        }
    }

    private static void assertQuiet(Page page) {
        assertThat(page.document().select(".govuk-exit-this-page a[href^=https]")).hasSize(1);
        assertThat(page.document().select("head, header").text())
                .doesNotContainIgnoringCase("adopt")
                .doesNotContainIgnoringCase("birth")
                .doesNotContainIgnoringCase("records");
    }
}
