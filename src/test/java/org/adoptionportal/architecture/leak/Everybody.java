package org.adoptionportal.architecture.leak;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Council;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;

/** All who may come to the portal: the people of the cases, strangers of each kind, each role. */
final class Everybody {

    private Everybody() {}

    /** One of each, who works in that council if they are staff. */
    static List<Looker> of(int council, List<Laid> cases) {
        return Stream.of(people(cases), strangers(), staff(council))
                .flatMap(lookers -> lookers)
                .toList();
    }

    private static Stream<Looker> people(List<Laid> cases) {
        return cases.stream()
                .flatMap(laid ->
                        laid.people().entrySet().stream()
                                .map(person ->
                                        Looker.of(
                                                person.getKey() + " of " + laid.kind(),
                                                person.getValue())));
    }

    private static Stream<Looker> strangers() {
        Stream<Looker> signedIn =
                EnumSet.complementOf(EnumSet.of(PersonaKind.STAFF)).stream()
                        .map(kind -> Looker.of("another " + kind, People.of(kind)));
        return Stream.concat(Stream.of(Looker.anonymous()), signedIn);
    }

    private static Stream<Looker> staff(int council) {
        int elsewhere = Council.ofItsOwn();
        Stream<Looker> here =
                Stream.of(StaffRole.values())
                        .map(role ->
                                Looker.of(
                                        "a " + role,
                                        People.staffOf(council, role),
                                        Set.of(role),
                                        council));
        Person everything = People.staffOf(elsewhere, StaffRole.values());
        return Stream.concat(
                here,
                Stream.of(
                        Looker.of(
                                "a counsellor of the whole agency",
                                People.staff(StaffRole.RECORDS_COUNSELLOR),
                                Set.of(StaffRole.RECORDS_COUNSELLOR),
                                council),
                        Looker.of(
                                "a worker elsewhere",
                                everything,
                                EnumSet.allOf(StaffRole.class),
                                elsewhere)));
    }
}
