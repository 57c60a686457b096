package org.adoptionportal.identity.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityTest {

    private static final String CHOOSE = "/account/capacity";
    private static final String ADD = "/account/capacity/new";

    private final Person person = People.adopter();
    private final Visitor visitor = Visitor.signedInAs(person);

    @Test
    void oneIsAddedOnlyWhenAskedForAndIsKeptApart() {
        String reference = Applicant.begins(person).reference();
        assertThat(visitor.get("/account").text()).doesNotContain("(change)");
        Page there = add("records");
        assertThat(there.status()).isEqualTo(200);
        assertThat(capacity(visitor.get("/account"))).contains("Your own records");
        assertThat(visitor.ask("/registrations/" + reference).status()).isEqualTo(403);
        assertThat(visitor.get("/account").text()).doesNotContain(reference, "Your application");
        assertThat(visitor.get("/account/sessions").text())
                .doesNotContain("application", reference);
    }

    @Test
    void oneChangesBackExplicitly() {
        String reference = Applicant.begins(person).reference();
        add("family");
        Page back = visitor.press(visitor.get(CHOOSE), "Go there: Your application");
        assertThat(back.path()).isEqualTo("/home");
        assertThat(back.text()).contains(reference);
        assertThat(capacity(back)).contains("Your application");
    }

    @Test
    void whoHasSeveralChoosesAfterSigningIn() {
        add("talk");
        Visitor later = Visitor.anonymous();
        Page choose =
                later.submit(
                        later.get("/sign-in?next=/account/sessions"),
                        Map.of("signInName", person.signInName(), "password", Person.PASSWORD));
        assertThat(choose.heading()).isEqualTo("What are you here for?");
        Page there = later.press(choose, "Go there: Someone to talk to");
        assertThat(there.path()).isEqualTo("/account/sessions");
        assertThat(capacity(there)).contains("Someone to talk to");
    }

    @Test
    void aFormOfTheOtherCapacityIsNotCarriedOutAndNotShown() {
        Page form = visitor.get("/registrations/start");
        add("family");
        Page sent = visitor.submit(form, Map.of("name", "whisper"));
        assertThat(sent.status()).isIn(400, 403);
        assertThat(visitor.get("/what-you-typed").text()).doesNotContain("whisper");
        visitor.press(visitor.get(CHOOSE), "Go there: Your application");
        assertThat(visitor.get("/home").heading()).isEqualTo("Welcome");
    }

    @Test
    void askingAgainAddsNoneAndNothingChosenIsAskedAgain() {
        Page nothing = visitor.submit(visitor.get(ADD), Map.of());
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.errors()).containsExactly("Choose what you are here for");
        add("family");
        Page second = visitor.get(ADD);
        assertThat(second.document().select("input[value=family]")).isEmpty();
        assertThat(second.document().select("input[value=records]")).hasSize(1);
    }

    @Test
    void nobodyChangesIntoAnothersCapacity() {
        Person other = People.of(PersonaKind.FAMILY);
        add("family");
        Page page = visitor.get(CHOOSE);
        String action = page.document().select("main form").attr("action");
        String token = page.value("csrfToken");
        var answer =
                visitor.post(
                        action.replaceAll("[0-9]+$", Long.toString(other.personaId())),
                        Map.of("csrfToken", token));
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void staffKeepAnAccountForWorkAlone() {
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
        assertThat(worker.get(CHOOSE).heading()).isEqualTo("What are you here for?");
        assertThat(worker.get(CHOOSE).hasLink("Use this account for something else")).isFalse();
        Page form = worker.get("/account/password");
        var answer =
                worker.post(ADD, Map.of("for", "family", "csrfToken", form.value("csrfToken")));
        assertThat(answer.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "family, Your family",
        "records, Your own records",
        "talk, Someone to talk to",
    })
    void somebodySignsUpByTheDoorTheyCameBy(String door, String name) {
        String email = UUID.randomUUID() + "@example.org";
        Visitor fresh = Visitor.anonymous();
        Page form = fresh.get("/account/sign-up?for=" + door);
        assertThat(form.title()).isEqualTo("Create an account – Your online account");
        assertThat(form.text()).doesNotContainIgnoringCase("adopt");
        Page sent =
                fresh.submit(
                        form,
                        Map.of(
                                "name",
                                "Noor Blake",
                                "email",
                                email,
                                "signInName",
                                email,
                                "password",
                                "kettle-orbit-marmalade"));
        assertThat(sent.heading()).isEqualTo("Check your email");
        Page question = fresh.get(Mailbox.lastTo(email).link().getPath());
        Page signIn = fresh.press(question, "Confirm my email address");
        Page home =
                fresh.submit(
                        signIn, Map.of("signInName", email, "password", "kettle-orbit-marmalade"));
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.title()).endsWith("Your online account");
        Page choose = fresh.get(CHOOSE);
        assertThat(choose.document().select("h2").eachText()).contains(name);
    }

    @Test
    void whoIsSignedInAlreadyIsOfferedToAddIt() {
        Page offered = visitor.get("/account/sign-up?for=talk");
        assertThat(offered.heading()).isEqualTo("Use this account for something else");
        assertThat(offered.document().select("input[value=talk][checked]")).hasSize(1);
    }

    private Page add(String word) {
        return visitor.submit(visitor.get(ADD), Map.of("for", word));
    }

    private static String capacity(Page page) {
        return page.document().select("header a[href=/account/capacity]").text();
    }
}
