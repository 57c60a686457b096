package org.adoptionportal.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignUpTest {

    private static final String GOOD_PASSWORD = "kettle-orbit-marmalade";

    private final String signInName = "n" + UUID.randomUUID();
    private final String email = UUID.randomUUID() + "@example.org";
    private final Visitor visitor = Visitor.anonymous();

    @Test
    void somebodySignsUpConfirmsAndSignsIn() {
        assertThat(signUp(Map.of()).heading()).isEqualTo("Check your email");
        Page question = visitor.get(linkIn(email));
        Page signIn = visitor.press(question, "Confirm my email address");
        assertThat(signIn.text()).contains("Your email address is confirmed");
        Page there =
                visitor.submit(signIn, Map.of("signInName", signInName, "password", GOOD_PASSWORD));
        assertThat(there.path()).isEqualTo("/home");
        assertThat(visitor.get("/test/applicant").text()).isEqualTo("Noor Blake");
    }

    @Test
    void theEmailSaysNothingOfThePersonOrTheService() {
        signUp(Map.of());
        var mail = Mailbox.lastTo(email);
        assertThat(mail.subject() + mail.text())
                .doesNotContainIgnoringCase("adopt")
                .doesNotContain("Noor", signInName);
    }

    @Test
    void lookingAtTheLinkDoesNotUseItUpAndTheButtonWorksOnce() {
        signUp(Map.of());
        String link = linkIn(email);
        Visitor.anonymous().get(link);
        Visitor.anonymous().ask(link);
        Page first = visitor.get(link);
        assertThat(visitor.press(first, "Confirm my email address").path())
                .isEqualTo("/sign-in?confirmed=yes");
        Page again = visitor.get(link);
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.heading()).isEqualTo("This link does not work any more");
    }

    @Test
    void aTakenNameGetsTheSameAnswerAndTheEmailTellsTheRest() {
        Person holder = People.adopter();
        Page fresh = signUp(Map.of());
        Page taken = signUp(Map.of("signInName", holder.signInName()));
        assertThat(taken.text()).isEqualTo(fresh.text());
        assertThat(taken.path()).isEqualTo(fresh.path());
        assertThat(Mailbox.awaitTo(email, 2).getLast().subject())
                .isEqualTo("Choose another sign-in name");
        assertThat(Mailbox.allTo(holder.email())).isEmpty();
    }

    @Test
    void whoeverHasAnAccountAlreadyIsToldByEmail() {
        Person holder = People.adopter();
        signUp(Map.of("signInName", holder.signInName(), "email", holder.email()));
        assertThat(Mailbox.lastTo(holder.email()).link().getPath()).isEqualTo("/sign-in");
        Visitor.signedInAs(holder);
    }

    @Test
    void aMistypedAddressDoesNotBlockTheName() {
        String mistyped = UUID.randomUUID() + "@example.org";
        signUp(Map.of("email", mistyped));
        String oldLink = linkIn(mistyped);
        signUp(Map.of("password", "quite-another-lantern"));
        assertThat(visitor.get(oldLink).status()).isEqualTo(404);
        visitor.press(visitor.get(linkIn(email)), "Confirm my email address");
        assertThat(signIn("quite-another-lantern").path()).isEqualTo("/home");
    }

    @Test
    void whoeverDidNotConfirmGetsANewLinkBySigningIn() {
        signUp(Map.of());
        String first = linkIn(email);
        assertThat(signIn(GOOD_PASSWORD).text()).contains("You have not confirmed");
        String second = Mailbox.awaitTo(email, 2).getLast().link().getPath();
        assertThat(visitor.get(first).status()).isEqualTo(404);
        visitor.press(visitor.get(second), "Confirm my email address");
        assertThat(signIn(GOOD_PASSWORD).path()).isEqualTo("/home");
    }

    @Test
    void everythingTypedIsStillThereApartFromThePassword() {
        Page page = signUp(Map.of("email", "not an address", "password", "short"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.errors()).hasSize(2);
        assertThat(page.value("name")).isEqualTo("Noor Blake");
        assertThat(page.value("email")).isEqualTo("not an address");
        assertThat(page.value("signInName")).isEqualTo(signInName);
        assertThat(page.answer().body()).doesNotContain("\"short\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name|''|Enter your name",
                "email|''|Enter your email address",
                "email|a@b|Enter an email address like name@example.com",
                "email|a@b.example, c@d.example|Enter an email address like name@example.com",
                "signInName|ab|Your sign-in name must be between 3 and 100 characters",
                "signInName|someone@example.org|If your sign-in name is an email address, it must"
                        + " be the one you gave us",
                "password|ninechars|Your password must be 10 characters or more",
                "password|password12345|Choose a password that is harder to guess, for example"
                        + " three words that do not belong together",
                "password|noorblake1|Choose a password that is harder to guess, for example three"
                        + " words that do not belong together"
            })
    void eachMistakeSaysHowToPutItRight(String field, String typed, String error) {
        assertThat(signUp(Map.of(field, typed)).errors()).containsExactly(error);
    }

    private Page signUp(Map<String, String> changed) {
        Map<String, String> typed = new HashMap<>();
        typed.put("name", "Noor Blake");
        typed.put("email", email);
        typed.put("signInName", signInName);
        typed.put("password", GOOD_PASSWORD);
        typed.putAll(changed);
        return visitor.submit(visitor.get("/account/sign-up"), typed);
    }

    private Page signIn(String password) {
        return visitor.submit(
                visitor.get("/sign-in"), Map.of("signInName", signInName, "password", password));
    }

    private static String linkIn(String address) {
        return Mailbox.lastTo(address).link().getPath();
    }
}
