package org.adoptionportal.identity.oidc;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.platform.config.YamlSection;
import org.adoptionportal.platform.start.CannotStart;

/**
 * What the provider's words for roles and councils mean here: the agency's {@code
 * staff-sign-in.yml}. A word that is not in it means nothing.
 */
@Singleton
@Requires(beans = OidcSettings.class)
class Posts {

    private static final String FILE = "staff-sign-in.yml";
    private static final String ROLES = "roles";
    private static final String AUTHORITIES = "authorities";
    private static final String EVERYWHERE = "whole-agency";

    private final Map<String, StaffRole> roles = new HashMap<>();
    private final Map<String, OptionalInt> authorities = new HashMap<>();

    Posts(ConfigFolder folder, Authorities known) {
        String yaml =
                folder.own(FILE).orElseThrow(() -> new CannotStart("CONFIG_DIR holds no " + FILE));
        YamlSection file = YamlSection.read(FILE, yaml).only(ROLES, AUTHORITIES);
        YamlSection written = file.section(ROLES);
        written.keys().forEach(word -> roles.put(word, written.oneOf(word, StaffRole.class)));
        if (file.keys().contains(AUTHORITIES)) {
            YamlSection councils = file.section(AUTHORITIES);
            councils.keys()
                    .forEach(word -> authorities.put(word, authority(councils, word, known)));
        }
    }

    /** Reads the file while the portal starts, so that a wrong one refuses the start. */
    @EventListener
    void read(StartupEvent event) {}

    /**
     * The post of somebody; empty if they have none. Where councils are told apart, somebody of
     * whom the provider names none, or several, has none.
     */
    Optional<Post> of(WorkPerson person) {
        Set<StaffRole> theirs = EnumSet.noneOf(StaffRole.class);
        person.roles().stream().filter(roles::containsKey).map(roles::get).forEach(theirs::add);
        return theirs.isEmpty()
                ? Optional.empty()
                : reach(person)
                        .map(id ->
                                new Post(Set.copyOf(theirs), id.isEmpty() ? null : id.getAsInt()));
    }

    /** The one council; nothing in it for the whole agency. */
    private Optional<OptionalInt> reach(WorkPerson person) {
        if (authorities.isEmpty()) {
            return Optional.of(OptionalInt.empty());
        }
        Set<OptionalInt> named =
                person.authorities().stream()
                        .filter(authorities::containsKey)
                        .map(authorities::get)
                        .collect(Collectors.toSet());
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private static OptionalInt authority(YamlSection written, String word, Authorities known) {
        String code = written.text(word);
        if (code.equals(EVERYWHERE)) {
            return OptionalInt.empty();
        }
        return known.partners().stream()
                .filter(partner -> partner.onsCode().equals(code))
                .map(partner -> OptionalInt.of(partner.id()))
                .findFirst()
                .orElseThrow(() ->
                        written.fault(
                                word, "must be " + EVERYWHERE + " or the ONS code of a partner"));
    }
}
