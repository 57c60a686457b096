package org.adoptionportal.front.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adoptionportal.support.Contract;
import org.adoptionportal.support.Html;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ApiPageTest {

    private static final String ADDRESS = ".portal-operation__address";

    private final Visitor visitor = Visitor.anonymous();
    private final Page page = visitor.get("/api");
    private final List<Page> groups =
            page.document().select("main h3 a").eachAttr("href").stream()
                    .map(visitor::get)
                    .toList();

    @Test
    void everyOperationOfTheContractIsDescribed() {
        assertThat(
                        groups.stream()
                                .flatMap(each ->
                                        each.document().select(ADDRESS).eachText().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Contract.portal().operations().stream().map(Object::toString).toList());
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Set<String> places =
                groups.stream()
                        .flatMap(each -> ids(each).map(id -> each.path() + "#" + id))
                        .collect(Collectors.toSet());
        assertThat(page.document().select("main li a[href^=/]").eachAttr("href"))
                .hasSizeGreaterThan(100)
                .isSubsetOf(places);
        for (Page each : groups) {
            assertThat(ids(each)).doesNotHaveDuplicates();
            assertThat(each.document().select("main a[href^=#]").eachAttr("href"))
                    .isSubsetOf(ids(each).map(id -> "#" + id).toList());
        }
    }

    private static Stream<String> ids(Page page) {
        return page.document().select("[id]").eachAttr("id").stream();
    }

    @Test
    void itSaysWhatIsSentAndAnswered() {
        Page signingIn = visitor.get("/api-reference/signing-in");
        assertThat(signingIn.document().select("#issueToken").text())
                .contains("Ask for a token", "It needs no token", "signInName text", "(needed)")
                .contains("200 Token", "422 Problem");
        assertThat(Html.errors(signingIn.answer().body())).isEmpty();
        assertThat(Html.errors(page.answer().body())).isEmpty();
        assertThat(visitor.get("/api-reference/no-such-group").status()).isEqualTo(404);
    }

    @Test
    void itsFirstStepsWorkWordForWord() throws IOException, InterruptedException {
        String said =
                run(
                        page.document().select("pre.portal-command").stream()
                                .map(Element::wholeText)
                                .collect(Collectors.joining("\n", "set -eu -o pipefail\n", "\n")));
        assertThat(said)
                .contains("\"signInName\":", "\"applying\":\"alone\"", "\"next\":null")
                .contains("/problems/not-found");
    }

    private static String run(String script) throws IOException, InterruptedException {
        if (!hasCurl()) {
            fail("The first steps are tried with curl: install it, and try again.");
        }
        Person person = People.adopter();
        Path said = Files.createTempFile("first-steps", ".txt");
        ProcessBuilder shell =
                new ProcessBuilder("bash", "-c", script)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        shell.environment().put("PORTAL", Portal.running().uri("").toString());
        shell.environment().put("SIGN_IN_NAME", person.signInName());
        shell.environment().put("PASSWORD", Person.PASSWORD);
        int result = shell.start().waitFor();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        Files.delete(said);
        assertThat(result).as(text).isZero();
        return text;
    }

    private static boolean hasCurl() throws InterruptedException {
        try {
            return new ProcessBuilder("curl", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
