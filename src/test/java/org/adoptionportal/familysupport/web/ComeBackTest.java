package org.adoptionportal.familysupport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.support.FamilyAsking;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Tables;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Families without an account come back by a personal link; those with one find it there. */
class ComeBackTest {

    private final FamilyAsking family = FamilyAsking.valid();
    private final Visitor elsewhere = Visitor.anonymous();
    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void aDraftIsSavedAndWrittenOnElsewhere() {
        Page check = family.writes();
        Page part = family.visitor().get(check.path().replace("check", "you"));
        Page later =
                family.visitor()
                        .submitWith(part, "Save and come back later", Map.of("come-back", "yes"));
        assertThat(later.heading()).isEqualTo("How to come back");
        Page link = family.visitor().press(later, "Make my link");
        assertThat(link.text()).contains("/follow/", "6 months").doesNotContain("Juniper");
        Page there = elsewhere.get(link.path());
        Page on = elsewhere.press(there, "Go on writing");
        assertThat(on.heading()).isEqualTo("Check what you have written");
        assertThat(on.text()).contains("Juniper Sallow");
        assertThat(family.visitor().ask(check.path()).status())
                .as("in the old place")
                .isEqualTo(404);
        assertThat(elsewhere.press(on, "Send my request").heading())
                .isEqualTo("We have your request");
    }

    @Test
    void whoIsSignedInKeepsTheDraftInTheirAccount() {
        Page later = comesBackLater(family.writes().path().replace("check", "come-back"));
        Page link = family.visitor().press(later, "Make my link");
        Visitor parent = Visitor.signedInAs(People.of(PersonaKind.FAMILY));
        parent.press(parent.get(link.path()), "Go on writing");
        assertThat(parent.get("/family-support").text()).contains("The request that you began on");
        assertThat(elsewhere.ask(link.path()).status()).isEqualTo(404);
    }

    @Test
    void whatWasSentIsFollowedAndWithdrawnByTheLink() {
        Page sent = family.inCrisis();
        Page later = comesBackLater(sent.path().replace("sent", "come-back"));
        String link = family.visitor().press(later, "Make my link").path();
        Map<String, Long> before = Tables.fingerprint();
        Page follow = elsewhere.get(link);
        assertThat(Tables.fingerprint()).isEqualTo(before);
        assertThat(follow.text()).contains("We ring you").doesNotContain("Sorrel", "01632 960 008");
        Page over = elsewhere.press(follow, "Withdraw my request");
        assertThat(over.path()).isEqualTo(link);
        assertThat(over.text()).contains("You withdrew your request");
    }

    @Test
    void onlyWhoChoseEmailIsEmailed() {
        family.with("contact", "ways", "EMAIL").with("contact", "email", email).sends();
        String link = Mailbox.awaitTo(email, 1).getFirst().link().getPath();
        assertThat(elsewhere.get(link).heading()).isEqualTo("Your request");
        String quiet = "quiet-" + email;
        FamilyAsking other = FamilyAsking.valid().with("contact", "email", quiet);
        Page sent = other.sends();
        String path = sent.path().replace("sent", "come-back");
        other.visitor().press(other.visitor().get(path), "Make my link");
        assertThat(Mailbox.allTo(quiet)).isEmpty();
    }

    @Test
    void aNewLinkIsAnsweredTheSameForKnownAndUnknown() {
        family.with("contact", "ways", "EMAIL").with("contact", "email", email);
        String reference = family.reference();
        String known = askForLink(reference.toLowerCase(Locale.UK), email).text();
        assertThat(askForLink(reference, "other@example.org").text()).isEqualTo(known);
        assertThat(askForLink("22222-22222", email).text()).isEqualTo(known);
        assertThat(Mailbox.awaitTo(email, 2)).hasSize(2);
        assertThat(askForLink("", "").errors()).hasSize(2);
    }

    private Page askForLink(String reference, String to) {
        Page form = elsewhere.get("/family-support/new-link");
        return elsewhere.submit(form, Map.of("reference", reference, "email", to));
    }

    private Page comesBackLater(String path) {
        return family.visitor().get(path);
    }
}
