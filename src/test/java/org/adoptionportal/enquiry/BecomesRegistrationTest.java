package org.adoptionportal.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Entered;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** An enquiry becomes a registration without anything being typed twice. */
class BecomesRegistrationTest {

    private final Enquirer enquirer = Enquirer.valid();

    @Test
    void theEnquirerRegistersWithAnAccountOfTheirAddress() {
        Person person = People.adopter();
        enquirer.answers().put("email", person.email());
        enquirer.sends();
        String link = enquirer.link(person.email(), 1);
        Page tasks = register(link, person);
        Visitor visitor = Visitor.signedInAs(person);
        Page contact = visitor.get(tasks.path() + "/sections/you/contact");
        assertThat(contact.value("telephone")).isEqualTo("01632 960 003");
        assertThat(contact.value("email")).isEqualTo(person.email());
        Page name = visitor.get(tasks.path() + "/sections/you/name");
        assertThat(name.value("last-name")).isEqualTo("Tallow");
        assertThat(visitor.get(tasks.path() + "/sections/home/address").value("postcode"))
                .isEqualTo("AB1 2CD");
        assertThat(Visitor.anonymous().ask(link).status()).isEqualTo(404);
    }

    @Test
    void aLinkThatWasPassedOnTellsNothingAndEndsNothing() {
        enquirer.sends();
        String link = enquirer.link(1);
        Person somebodyElse = People.adopter();
        Page tasks = register(link, somebodyElse);
        Page contact = Visitor.signedInAs(somebodyElse).get(tasks.path() + "/sections/you/contact");
        assertThat(contact.value("telephone")).isEmpty();
        assertThat(Visitor.anonymous().ask(link).status()).isEqualTo(200);
    }

    @Test
    void aWorkerEntersTheRegistrationOfAnEnquirer() {
        String reference = enquirer.reference();
        Entered entered = Entered.begun(1, reference);
        Page name = entered.worker().get(entered.form() + "/sections/you/name");
        assertThat(name.value("last-name")).isEqualTo("Tallow");
        assertThat(entered.worker().get(entered.casePage()).text()).contains("Wren and Ash Tallow");
        Visitor triage = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
        assertThat(triage.get("/cases/enquiry/" + reference).text()).contains("Registered");
        assertThat(triage.history(reference)).contains("Became a registration of interest");
        assertThat(Visitor.anonymous().ask(enquirer.link(1)).status()).isEqualTo(404);
    }

    @Test
    void anEnquiryThatIsOverCannotBecomeARegistration() {
        String reference = enquirer.reference();
        Entered.begun(1, reference);
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));
        Page again =
                worker.submit(
                        worker.get("/cases/adoption/new?enquiry=" + reference),
                        Map.of("takenBy", "PAPER", "authority", "1"));
        assertThat(again.status()).isEqualTo(409);
    }

    private static Page register(String link, Person person) {
        Visitor visitor = Visitor.anonymous();
        Page signIn = visitor.press(visitor.get(link), "Register my interest");
        assertThat(signIn.path()).startsWith("/sign-in");
        Page start =
                visitor.submit(
                        signIn,
                        Map.of("signInName", person.signInName(), "password", Person.PASSWORD));
        assertThat(start.text()).contains("We fill in what you told us in your enquiry.");
        return visitor.submit(start, Map.of());
    }
}
