package org.adoptionportal.identity.staff;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.agency.Agency;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** What a member of staff does and whose cases they see: asked, read and said. */
@Singleton
final class Work {

    static final String ROLES = "roles";
    static final String REACH = "reach";
    static final String EVERYWHERE = "all";

    private final Authorities authorities;
    private final Agency agency;
    private final Words words;

    Work(Authorities authorities, Agency agency, Words words) {
        this.authorities = authorities;
        this.agency = agency;
        this.words = words;
    }

    /**
     * An answer.
     *
     * @param authorityId null for the whole agency
     */
    record Given(Set<StaffRole> roles, @Nullable Integer authorityId) {}

    /** What must be put right, by the name of the field. */
    Map<String, String> faults(Sent sent) {
        Map<String, String> faults = new HashMap<>();
        if (roles(sent).isEmpty()) {
            faults.put(ROLES, "Choose what they do");
        }
        String reach = sent.get(REACH);
        boolean known =
                reach.equals(EVERYWHERE)
                        || authorities.partners().stream().anyMatch(it -> code(it).equals(reach));
        if (!known) {
            faults.put(REACH, "Choose whose cases they see");
        }
        return faults;
    }

    /** The answer, once nothing must be put right. */
    Given read(Sent sent) {
        Map<String, String> faults = faults(sent);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(String.join(". ", faults.values()), faults);
        }
        String reach = sent.get(REACH);
        return new Given(roles(sent), reach.equals(EVERYWHERE) ? null : Integer.valueOf(reach));
    }

    List<Field> fields(Sent sent, Map<String, String> faults) {
        return fields(sent.fields().getOrDefault(ROLES, List.of()), sent.get(REACH), faults);
    }

    List<Field> fields(StaffMember member) {
        Integer authority = member.authorityId();
        List<String> roles = member.roles().stream().map(StaffRole::name).toList();
        return fields(roles, authority == null ? EVERYWHERE : authority.toString(), Map.of());
    }

    /** The work in words, such as "Manager". */
    List<String> said(Collection<StaffRole> roles) {
        return roles.stream().sorted().map(role -> words.say("role." + role)).toList();
    }

    String reach(@Nullable Integer authorityId) {
        return authorityId == null
                ? agency.name()
                : authorities.byId(authorityId).map(Authority::name).orElse("");
    }

    private List<Field> fields(List<String> roles, String reach, Map<String, String> faults) {
        Select select =
                Select.named(REACH)
                        .labelled("Whose cases do they see?")
                        .choice(EVERYWHERE, "All of " + agency.name());
        for (Authority partner : authorities.partners()) {
            select = select.choice(code(partner), "Only " + partner.name());
        }
        Checkboxes work =
                Checkboxes.named(ROLES)
                        .labelled("What do they do?")
                        .hint("Choose all that apply. It decides which cases they can open.")
                        .choices(
                                Arrays.stream(StaffRole.values())
                                        .map(it -> Choice.of(it.name(), words.say("role." + it)))
                                        .toList())
                        .values(roles);
        return List.of(work.error(faults.get(ROLES)), select.value(reach).error(faults.get(REACH)));
    }

    private static Set<StaffRole> roles(Sent sent) {
        Set<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        List<String> named = sent.fields().getOrDefault(ROLES, List.of());
        Arrays.stream(StaffRole.values())
                .filter(role -> named.contains(role.name()))
                .forEach(roles::add);
        return roles;
    }

    private static String code(Authority authority) {
        return Integer.toString(authority.id());
    }
}
