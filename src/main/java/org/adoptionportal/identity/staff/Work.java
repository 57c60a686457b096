package org.adoptionportal.identity.staff;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.words.Words;

/**
 * What a member of staff does, read from a form: the roles, and for each whose cases it is for, the
 * whole agency or any number of its councils.
 */
@Singleton
final class Work {

    static final String ROLES = "roles";

    /** Instead of the number of a council: the whole agency. */
    static final String EVERYWHERE = "all";

    private final Authorities authorities;
    private final Words words;

    Work(Authorities authorities, Words words) {
        this.authorities = authorities;
        this.words = words;
    }

    /** The field that says whose cases a role is for. */
    static String reachOf(StaffRole role) {
        return "reach-" + role;
    }

    /** A council's number, or that it is everywhere. */
    static String reach(Remit remit) {
        return remit.authorityId() == null ? EVERYWHERE : remit.authorityId().toString();
    }

    /** What must be put right, by the name of the field. */
    Map<String, String> faults(Sent sent) {
        List<StaffRole> roles = roles(sent);
        if (roles.isEmpty()) {
            return Map.of(ROLES, "Choose what they do");
        }
        Set<String> known = known();
        Map<String, String> faults = new LinkedHashMap<>();
        for (StaffRole role : roles) {
            Set<String> reach = reach(sent, role);
            if (reach.isEmpty() || !known.containsAll(reach)) {
                faults.put(
                        reachOf(role),
                        "Choose whose cases they see as “" + words.say("role." + role) + "”");
            }
        }
        return faults;
    }

    /**
     * The answer. The whole agency takes in each of its councils.
     *
     * @throws Refusal.Invalid naming each field that must be put right
     */
    Set<Remit> read(Sent sent) {
        Map<String, String> faults = faults(sent);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(String.join(". ", faults.values()), faults);
        }
        return roles(sent).stream()
                .flatMap(role -> remits(role, reach(sent, role)))
                .collect(toUnmodifiableSet());
    }

    private static Stream<Remit> remits(StaffRole role, Set<String> reach) {
        return reach.contains(EVERYWHERE)
                ? Stream.of(new Remit(role, null))
                : reach.stream().map(council -> new Remit(role, Integer.valueOf(council)));
    }

    private Set<String> known() {
        return Stream.concat(
                        Stream.of(EVERYWHERE),
                        authorities.partners().stream().map(it -> Integer.toString(it.id())))
                .collect(toUnmodifiableSet());
    }

    private static List<StaffRole> roles(Sent sent) {
        List<String> named = sent.fields().getOrDefault(ROLES, List.of());
        return Arrays.stream(StaffRole.values())
                .filter(role -> named.contains(role.name()))
                .toList();
    }

    private static Set<String> reach(Sent sent, StaffRole role) {
        return new LinkedHashSet<>(sent.fields().getOrDefault(reachOf(role), List.of()));
    }
}
