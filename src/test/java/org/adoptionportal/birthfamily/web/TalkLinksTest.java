package org.adoptionportal.birthfamily.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.support.Mail;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Relative;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Who has no account comes back by a personal link. */
class TalkLinksTest {

    private final Relative relative = Relative.valid();
    private final String address = "r" + UUID.randomUUID() + "@example.org";

    @Test
    void aLinkThatIsShownLeadsBackFromAnywhere() {
        String reference = relative.reference();
        Page linked = relative.visitor().press(tracker(reference), "Show me a link");
        assertThat(linked.path()).startsWith("/follow/");
        assertThat(linked.text())
                .contains("Your link", linked.path(), reference)
                .doesNotContain("07700 900 123", relative.name());
        Visitor elsewhere = Visitor.anonymous();
        Page there = elsewhere.get(linked.path());
        assertThat(there.heading()).isEqualTo("What happens next");
        assertThat(elsewhere.press(there, "Withdraw").text()).contains("You withdrew this");
        assertThat(tracker(reference).text()).contains("You withdrew this");
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOld() {
        String reference = relative.reference();
        Page first = relative.visitor().press(tracker(reference), "Show me a link");
        relative.visitor().press(tracker(reference), "Show me a link");
        assertThat(Visitor.anonymous().get(first.path()).heading())
                .isEqualTo("This link does not work");
        assertThat(relative.visitor().press(first, "Withdraw").heading())
                .isEqualTo("This link does not work");
    }

    @Test
    void aLinkIsEmailedOnlyWhereThatIsSafe() {
        Page unsafe = tracker(relative.reference());
        assertThat(unsafe.document().select("button").eachText())
                .contains("Show me a link")
                .doesNotContain("Email me a link");
        emailIsSafe();
        Page safe = tracker(relative.reference());
        assertThat(relative.visitor().press(safe, "Email me a link").heading())
                .isEqualTo("Look in your email");
        Mail mail = Mailbox.lastTo(address);
        assertThat(mail.subject()).isEqualTo("Here is your new link");
        assertThat(Visitor.anonymous().get(mail.link().getPath()).heading())
                .isEqualTo("What happens next");
    }

    @Test
    void whoAsksForALinkAgainIsAnsweredTheSameKnownOrNot() {
        emailIsSafe();
        relative.reference();
        Page known = asks(address);
        Page unknown = asks("nobody." + UUID.randomUUID() + "@example.org");
        assertThat(known.heading()).isEqualTo("Look in your email");
        assertThat(known.document().select("main").html())
                .isEqualTo(unknown.document().select("main").html());
        assertThat(Visitor.anonymous().get(Mailbox.lastTo(address).link().getPath()).status())
                .isEqualTo(200);
        assertThat(asks("no address").errors())
                .containsExactly("Enter an email address like name@example.org");
    }

    @Test
    void whoHasAnAccountSignsIn() {
        var signedIn =
                new Relative(
                        Visitor.signedInAs(People.of(PersonaKind.BIRTH_RELATIVE)),
                        relative.name(),
                        relative.answers());
        Page tracker = signedIn.visitor().get("/talk/" + signedIn.reference());
        assertThat(tracker.document().select("button").eachText())
                .contains("Withdraw")
                .doesNotContain("Show me a link");
    }

    private void emailIsSafe() {
        relative.answers().put("ways", "EMAIL");
        relative.answers().put("email", address);
    }

    private Page tracker(String reference) {
        return relative.visitor().get("/talk/" + reference);
    }

    private static Page asks(String email) {
        Visitor visitor = Visitor.anonymous();
        return visitor.submitWith(
                visitor.get("/talk/link"), "Send me a link", Map.of("email", email));
    }
}
