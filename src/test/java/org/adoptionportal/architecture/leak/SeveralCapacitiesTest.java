package org.adoptionportal.architecture.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.support.AdoptedPerson;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.FamilyAsking;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Relative;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Whoever comes in two capacities reads in each of them nothing of the other, wherever they look.
 */
class SeveralCapacitiesTest {

    private static final List<String> BEGINNINGS = List.of("/home", "/account");

    private final List<Laid> cases = new ArrayList<>();

    @Test
    void whoAdoptsAndWasAdopted() {
        Person person = People.adopter();
        Capacity adopter = Capacity.first("Your application", person);
        lay(adopter, "adoption", name -> registration(person, name));
        Capacity adopted = Capacity.added("Your own records", person, "records");
        lay(adopted, "records", name -> request(adopted.visitor(), name));
        assertApart(adopter, adopted);
    }

    @Test
    void whoAsksForAFamilyAndIsABirthRelative() {
        Person person = People.of(PersonaKind.FAMILY);
        Capacity family = Capacity.first("Your family", person);
        lay(family, "support", name -> support(family.visitor(), name));
        Capacity relative = Capacity.added("Someone to talk to", person, "talk");
        lay(relative, "birth-family", name -> talk(relative.visitor(), name));
        assertApart(family, relative);
    }

    /** Sends something in that capacity; the name in it stands nowhere else. */
    private interface Asking {

        /** Answers the reference. */
        String with(String name);
    }

    private void lay(Capacity capacity, String kind, Asking asking) {
        Canary name = capacity.canary("name");
        String reference = asking.with(name.text());
        Canary itself = new Canary(reference, kind + " reference", name.mayRead());
        Canary message = capacity.canary("message");
        String path = "/messages/" + reference;
        Visitor writer = capacity.visitor();
        writer.submit(writer.get(path), Map.of("message", message.text()));
        cases.add(new Laid(kind, reference, Map.of(), Map.of(), List.of(name, itself, message)));
    }

    private void assertApart(Capacity one, Capacity other) {
        Leaks leaks = new Leaks(cases.stream().flatMap(laid -> laid.canaries().stream()).toList());
        List<Looker> lookers = List.of(one.looker(), other.looker());
        Addresses addresses = new Addresses(cases);
        Set<String> all = new TreeSet<>(addresses.served());
        lookers.forEach(each -> all.addAll(addresses.linked(each, BEGINNINGS)));
        for (Looker each : lookers) {
            assertThat(all.stream().flatMap(address -> read(each, address, leaks).stream()))
                    .isEmpty();
        }
        assertThat(leaks.neverSeen())
                .as("what nothing was learnt of; not every page repeats a name")
                .allMatch(what -> what.endsWith("name"));
    }

    /** An address that they asked for themselves may stand in the answer again. */
    private static List<String> read(Looker looker, String address, Leaks leaks) {
        var answer = looker.open(address);
        String said = answer.header("Location") + answer.body();
        return leaks.in(said.replace(address, ""), looker, address);
    }

    private static String registration(Person person, String name) {
        Applicant applicant = Applicant.begins(person);
        applicant.answersEverything(Map.of("first-names", name));
        applicant.sends();
        return applicant.reference();
    }

    private static String request(Visitor visitor, String name) {
        Page begun = visitor.press(visitor.get("/records/ask"), "Begin, or go on");
        Map<String, String> answers = AdoptedPerson.answers(1990);
        answers.put("names", name);
        Page page = visitor.get(begun.path() + "/questions/you");
        while (!page.path().endsWith("/check-answers")) {
            page = visitor.submit(page, answers);
        }
        visitor.submit(page, Map.of());
        return begun.path().replaceAll("^.*/", "");
    }

    private static String support(Visitor visitor, String name) {
        return new FamilyAsking(visitor, FamilyAsking.valid().pages())
                .with("you", "names", name)
                .reference();
    }

    private static String talk(Visitor visitor, String name) {
        Map<String, String> answers = Relative.valid().answers();
        answers.put("names", name);
        return new Relative(visitor, name, answers).reference();
    }
}
