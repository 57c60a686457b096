package org.adoptionportal.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InformationTest {

    private static final List<String> PATHS =
            List.of("/help", "/privacy", "/cookies", "/accessibility", "/api");

    private final Visitor visitor = Visitor.anonymous();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/no-such-page", "/privacy"})
    void everyPageLeadsToThem(String path) {
        assertThat(footer(visitor.get(path))).containsAll(PATHS);
    }

    @Test
    void signedInPagesLeadToThemToo() {
        assertThat(footer(Visitor.signedInAs(People.adopter()).get("/home"))).containsAll(PATHS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/privacy", "/cookies", "/accessibility"})
    void nothingIsLeftToFillIn(String path) {
        Page page = visitor.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("main").text()).doesNotContain("{", "}");
    }

    @Test
    void thePrivacyNoticeSaysForHowLongByTheRules() {
        assertThat(visitor.get("/privacy").text())
                .contains(
                        "do not send: 6 months after you last changed it",
                        "request for information: 24 months",
                        "privacy@wherrydale.example.org",
                        "Information Commissioner’s Office");
    }

    @Test
    void theAccessibilityStatementSaysWhoseAndWhenAndWhereToComplain() {
        assertThat(visitor.get("/accessibility").text())
                .contains(
                        "which is run by Wherrydale Adoption",
                        "partially compliant",
                        "version 2.2, level AA",
                        "Equality Advisory and Support Service",
                        "We prepared this statement on 2 March 2026.");
    }

    @Test
    void everyCookieThatThePortalSetsIsExplained() {
        Visitor person = Visitor.signedInAs(People.adopter());
        MovableClock clock = Portal.running().bean(MovableClock.class);
        try {
            clock.moveBy(Duration.ofMinutes(31));
            person.post("/test/echo", Map.of("words", "Hello"));
        } finally {
            clock.reset();
        }
        assertThat(person.cookies()).containsExactlyInAnyOrder("session", "csrf", "kept");
        assertThat(visitor.get("/cookies").document().select("main dt").eachText())
                .containsExactlyInAnyOrderElementsOf(person.cookies());
    }

    private static List<String> footer(Page page) {
        return page.document().select("footer a").eachAttr("href");
    }
}
