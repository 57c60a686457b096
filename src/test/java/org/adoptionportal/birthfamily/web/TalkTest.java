package org.adoptionportal.birthfamily.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.support.AdoptedPerson;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Relative;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Birth parents and relatives write to us and follow what we do, without an account and with. */
class TalkTest {

    private final Relative relative = Relative.valid();

    @Test
    void whatIsWrittenIsCheckedSentAndFollowedInTheSameBrowser() {
        Page check = relative.writes();
        assertThat(check.text()).contains("07700 900 123", "No, leave none", "Somebody to talk to");
        Page tracker = relative.visitor().press(check, "Send");
        assertThat(tracker.heading()).isEqualTo("What happens next");
        assertThat(tracker.text()).doesNotContain("07700 900 123", relative.name());
        assertThat(relative.visitor().press(tracker, "Withdraw").text()).contains("You withdrew");
    }

    @Test
    void noSafeWayIsAskedForAgainAndNothingTypedIsLost() {
        relative.answers().remove("ways");
        Page first = relative.visitor().press(relative.visitor().get("/talk"), "Start now");
        Page again = relative.visitor().submitWith(first, "Save and continue", relative.answers());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).anyMatch(error -> error.contains("somebody who can be trusted"));
        assertThat(again.value("telephone")).isEqualTo("07700 900 123");
        assertThat(relative.visitor().get(again.path().replace("/contact", "")).text())
                .contains("07700 900 123");
    }

    @Test
    void nobodyElseFindsIt() {
        String reference = relative.reference();
        assertThat(Visitor.anonymous().get("/talk/" + reference).status()).isEqualTo(404);
        assertThat(Visitor.anonymous().get("/talk/" + reference + "/contact").status())
                .isEqualTo(404);
        Visitor other = Visitor.signedInAs(People.of(PersonaKind.BIRTH_RELATIVE));
        assertThat(other.get("/talk/" + reference).status()).isEqualTo(404);
        assertThat(other.get("/talk/AAAAA-AAAAA").status()).isEqualTo(404);
    }

    @Test
    void anAccountFindsItInEveryBrowser() {
        var person = People.of(PersonaKind.BIRTH_RELATIVE);
        var signedIn =
                new Relative(Visitor.signedInAs(person), relative.name(), relative.answers());
        String reference = signedIn.reference();
        assertThat(Visitor.signedInAs(person).get("/talk/" + reference).status()).isEqualTo(200);
    }

    @Test
    void aNameThatMatchesAnAdoptedPersonShowsNoSignOfIt() {
        Map<String, String> adopted = AdoptedPerson.answers(1990);
        String name = "Linnet " + UUID.randomUUID();
        adopted.put("names", name);
        String request = AdoptedPerson.entered(adopted);
        String unlike = told(relative);
        relative.answers().put("names", name);
        relative.answers().put("child", name);
        assertThat(told(relative)).isEqualTo(unlike).doesNotContain(request, name);
    }

    /** What they read from the first page to the last, without references and keys. */
    private static String told(Relative who) {
        Page check = who.writes();
        Page tracker = who.visitor().press(check, "Send");
        Page linked = who.visitor().press(tracker, "Show me a link");
        return (tracker.text() + linked.text().replaceAll("/follow/[^ ]+", "LINK"))
                .replaceAll("[2-9A-Z]{5}-[2-9A-Z]{5}", "REFERENCE");
    }

    @Test
    void sendingTwiceIsHarmless() {
        Page check = relative.writes();
        Page once = relative.visitor().press(check, "Send");
        assertThat(relative.visitor().press(check, "Send").text()).isEqualTo(once.text());
    }

    @Test
    void theSameDayIsPromisedAndNothingIsConsent() {
        relative.answers().keySet().retainAll(List.of("ways", "telephone"));
        Page form = relative.visitor().get("/talk/today");
        assertThat(form.text()).contains("before the baby is 6 weeks old", "A person contacts you");
        Page sent =
                relative.visitor()
                        .submitWith(form, "Ask somebody to contact me", relative.answers());
        assertThat(sent.heading()).isEqualTo("What happens next");
        assertThat(sent.text()).contains("Nothing you write here means that you agree");
    }

    @Test
    void aProfessionalWritesWithConsentAndLearnsNothingMore() {
        relative.answers()
                .putAll(
                        Map.of(
                                "referrer", "Avery Cole",
                                "role", "Midwife",
                                "organisation", "Wherry Maternity",
                                "agreed", "yes",
                                "how", "She asked me to"));
        Page sent =
                relative.visitor()
                        .submitWith(
                                relative.visitor().get("/talk/for-somebody"),
                                "Send",
                                relative.answers());
        assertThat(sent.path()).isEqualTo("/talk/thank-you");
        assertThat(sent.text()).doesNotContain(relative.name());
    }

    @Test
    void everyPageCanBeLeftAtOnceAndHasATitleThatSaysNothing() {
        for (String path : new String[] {"/talk", "/talk/today", "/talk/for-somebody"}) {
            Page page = Visitor.anonymous().get(path);
            assertThat(page.document().select(".govuk-exit-this-page")).isNotEmpty();
            assertThat(page.title().split(" – ", -1)[0]).doesNotContainIgnoringCase("adopt");
        }
    }

    @Test
    void theTrackerAsksTheDatabaseAtMostFiveTimes() throws Exception {
        String path = "/talk/" + relative.reference();
        relative.visitor().get(path);
        assertThat(Queries.during(() -> relative.visitor().get(path))).hasSizeLessThanOrEqualTo(5);
    }
}
