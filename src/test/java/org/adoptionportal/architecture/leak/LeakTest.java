package org.adoptionportal.architecture.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.adoptionportal.casefile.CaseKind;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Council;
import org.adoptionportal.support.Mail;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Nobody reads what is not for them, wherever they look. */
@TestInstance(Lifecycle.PER_CLASS)
class LeakTest {

    static final List<ProtectedCase> KINDS =
            List.of(
                    new CoupleCase(),
                    new UntoldCase(),
                    new EnquiryCase(),
                    new FamilyCase(),
                    new AdoptedPersonCase(),
                    new RelativeCase());

    /** About other cases, and with nothing of their own that is protected. */
    private static final Set<String> OF_STAFF_ONLY = Set.of("finding", "urgent-access");

    private final int council = Council.ofItsOwn();
    private final List<Laid> cases = new ArrayList<>();

    @BeforeAll
    void layOut() {
        KINDS.forEach(kind -> cases.add(kind.layOut(council)));
    }

    @Test
    void everyKindOfCaseIsLaidOut() {
        assertThat(Portal.running().beans(CaseKind.class).stream().map(CaseKind::kind))
                .filteredOn(kind -> !OF_STAFF_ONLY.contains(kind))
                .isSubsetOf(KINDS.stream().map(ProtectedCase::kind).toList());
    }

    @Test
    void nobodyReadsWhatIsNotForThem() {
        Leaks leaks = new Leaks(canaries());
        List<Looker> everybody = Everybody.of(council, cases);
        Set<String> addresses = addresses(everybody);
        assertThat(everybody.stream().flatMap(each -> read(each, addresses, leaks))).isEmpty();
        assertThat(leaks.neverSeen()).as("what nothing was learnt of").isEmpty();
        assertThat(Mailbox.everything().stream().flatMap(mail -> leaks.in(mail).stream()))
                .isEmpty();
    }

    @Test
    void somebodyWhoIsLetInByMistakeIsFoundOut() {
        Laid laid = new CoupleCase().layOut(council);
        Person wrong = People.of(PersonaKind.ADOPTER);
        Rows.change(
                "INSERT INTO case_party (case_id, persona_id) SELECT id, ? FROM case_file"
                        + " WHERE reference = '"
                        + laid.reference()
                        + "'",
                wrong.personaId());
        Leaks leaks = new Leaks(laid.canaries());
        Set<String> addresses = new Addresses(List.of(laid)).served();
        assertThat(read(Looker.of("the wrong person", wrong), addresses, leaks))
                .anyMatch(leak -> leak.contains("the wrong person reads the message"));
    }

    @Test
    void anEmailThatSaysTooMuchIsFoundOut() {
        Canary canary = new Canary(Canary.word(), "name of a child", looker -> true);
        var mail = new Mail("", "us", "News of " + canary.text(), "text/plain", "", "Hello");
        assertThat(new Leaks(List.of(canary)).in(mail))
                .singleElement()
                .asString()
                .contains("name of a child");
    }

    private List<Canary> canaries() {
        return cases.stream().flatMap(laid -> laid.canaries().stream()).toList();
    }

    private Set<String> addresses(List<Looker> everybody) {
        Addresses addresses = new Addresses(cases);
        Set<String> served = addresses.served();
        Set<String> all = new TreeSet<>(served);
        everybody.stream()
                .filter(this::readsSomething)
                .forEach(each -> all.addAll(addresses.linked(each, List.of("/home", "/worklist"))));
        assertThat(all).as("links lead further than the router").hasSizeGreaterThan(served.size());
        return all;
    }

    /** Whose pages lead to cases: their own, or, of staff, those who see every kind of case. */
    private boolean readsSomething(Looker looker) {
        return looker.roles().equals(Set.of(StaffRole.MANAGER))
                || cases.stream()
                        .flatMap(laid -> laid.people().values().stream())
                        .anyMatch(looker::is);
    }

    private static Stream<String> read(Looker looker, Set<String> addresses, Leaks leaks) {
        return addresses.stream()
                .flatMap(address -> {
                    Answer answer = looker.open(address);
                    return leaks
                            .in(answer.header("Location") + answer.body(), looker, address)
                            .stream();
                });
    }
}
