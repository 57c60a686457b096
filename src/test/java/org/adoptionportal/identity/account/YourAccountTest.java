package org.adoptionportal.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class YourAccountTest {

    @ParameterizedTest
    @EnumSource(PersonaKind.class)
    void everybodyFindsTheirOwnFromEveryPage(PersonaKind kind) {
        Person person = People.of(kind);
        Visitor visitor = Visitor.signedInAs(person);
        Page account = visitor.click(visitor.get("/adopt"), "Your account");
        assertThat(account.path()).isEqualTo("/account");
        assertThat(account.text()).contains(person.name(), person.signInName(), person.email());
        assertThat(account.hasLink("Close your account")).isEqualTo(kind != PersonaKind.STAFF);
    }

    @Test
    void itComesLastInTheNavigation() {
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
        assertThat(worker.get("/worklist").document().select(".portal-nav__list a").eachText())
                .contains("Worklist", "Help somebody sign in")
                .endsWith("Your account");
    }

    @Test
    void onlyNewsOfOursIsSaid() {
        Visitor visitor = Visitor.signedInAs(People.adopter());
        Page page = visitor.get("/account?done=%3Cb%3Eyou%20have%20won");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("won");
    }

    @Test
    void nobodySeesItWithoutSigningIn() {
        assertThat(Visitor.anonymous().get("/account").path()).startsWith("/sign-in");
    }
}
