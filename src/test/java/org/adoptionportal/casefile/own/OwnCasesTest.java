package org.adoptionportal.casefile.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.CaseKind;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.StoredCase;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody asked for is the first that they see, in each capacity. */
class OwnCasesTest {

    private static final int MOST_STATEMENTS = 5;

    @ParameterizedTest
    @CsvSource({"FAMILY,/family-support", "ADOPTEE,/records", "BIRTH_RELATIVE,/talk"})
    void whoeverAskedForNothingIsShownHowToBegin(PersonaKind kind, String door) {
        Visitor visitor = Visitor.signedInAs(People.of(kind));
        Page home = visitor.get("/home");
        assertThat(home.path()).isEqualTo("/your-requests");
        assertThat(home.title()).isEqualTo("Your requests – Your online account");
        assertThat(home.document().select(".govuk-exit-this-page")).hasSize(1);
        assertThat(home.text()).contains("You have not asked us for anything yet.");
        assertThat(visitor.click(home, "See how to begin").path()).isEqualTo(door);
    }

    @ParameterizedTest
    @CsvSource({
        "FAMILY,/family-support,Ask for support,Support for your family",
        "ADOPTEE,/records/ask,'Begin, or go on',Your own records",
        "BIRTH_RELATIVE,/talk,Start now,Someone to talk to"
    })
    void whatIsBeingWrittenIsGoneOnWith(PersonaKind kind, String path, String button, String what) {
        Visitor visitor = Visitor.signedInAs(People.of(kind));
        visitor.press(visitor.get(path), button);
        Page home = visitor.get("/home");
        assertThat(home.text()).contains(what, "have not sent it yet", "Go on where you stopped");
        assertThat(visitor.click(home, "Go on writing").status()).isEqualTo(200);
    }

    @Test
    void whatWasSentIsFollowedUntilItIsOver() {
        Person family = People.of(PersonaKind.FAMILY);
        Visitor visitor = Visitor.signedInAs(family);
        visitor.press(visitor.get("/family-support"), "Ask for support");
        StoredCase stored = StoredCase.of(reference(visitor.get("/home")));
        stored.with("stage = 'SUPPORT_TRIAGED', waiting_for = 'AGENCY', with_agency = TRUE");
        Page home = visitor.get("/home");
        assertThat(home.text())
                .contains("A person has read your request.", "We tell you what we can do.");
        assertThat(home.hasLink("See where it is")).isTrue();
        assertThat(visitor.click(home, "Messages between you and us").heading())
                .isEqualTo("Messages");
        stored.with("stage = 'SUPPORT_CLOSED', waiting_for = 'NOBODY'");
        assertThat(visitor.get("/home").text())
                .contains("Nothing is open at the moment.", "What is over", "is finished");
        assertThat(Api.signedInAs(family).get("/api/v1/requests").body())
                .contains(stored.reference(), "\"stage\":\"SUPPORT_CLOSED\"", "\"sent\":true");
    }

    @Test
    void nobodyElseSeesIt() {
        Visitor visitor = Visitor.signedInAs(People.of(PersonaKind.FAMILY));
        visitor.press(visitor.get("/family-support"), "Ask for support");
        String reference = reference(visitor.get("/home"));
        Person other = People.of(PersonaKind.FAMILY);
        assertThat(Visitor.signedInAs(other).get("/home").text()).doesNotContain(reference);
        assertThat(Api.signedInAs(other).get("/api/v1/requests").json().get("items").size())
                .isZero();
    }

    @Test
    void theFirstPageCostsLittleHoweverMuchTheyAskedFor() throws Exception {
        Visitor visitor = Visitor.signedInAs(People.of(PersonaKind.FAMILY));
        List<String> none = Queries.during(() -> visitor.get("/your-requests"));
        visitor.press(visitor.get("/family-support"), "Ask for support");
        List<String> one = Queries.during(() -> visitor.get("/your-requests"));
        assertThat(one).as("%s", one).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(one).hasSameSizeAs(none);
    }

    @Test
    void everyStageOfWhateverCanBeAskedForHasItsWords() {
        Words words = Portal.running().bean(Words.class);
        for (OwnDoor door : Portal.running().beans(OwnDoor.class)) {
            assertThat(words.say("own." + door.kind())).isNotBlank();
            for (String stage : kind(door.kind()).stageWords()) {
                assertThat(words.say("own-where." + stage)).isNotBlank();
                assertThat(words.say("own-next." + stage)).isNotBlank();
            }
        }
    }

    @Test
    void theSignInPageOffersEveryDoor() {
        Page page = Visitor.anonymous().get("/sign-in");
        Map<String, String> doors =
                Map.of(
                        "Your application", "application",
                        "Your family", "family",
                        "Your own records", "records",
                        "Someone to talk to", "talk");
        doors.forEach((name, word) ->
                assertThat(Visitor.anonymous().click(page, name).path())
                        .isEqualTo("/account/sign-up?for=" + word));
    }

    private static CaseKind kind(String word) {
        return Portal.running().beans(CaseKind.class).stream()
                .filter(kind -> kind.kind().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static String reference(Page home) {
        return home.document().select("main .portal-reference").text();
    }
}
