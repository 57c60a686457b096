package org.adoptionportal.personallink;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** Somebody who follows a case by a personal link keeps it in their account from now on. */
@Singleton
class KeepInAccount {

    private final PersonalLinks links;
    private final Map<String, KeptCase> kinds;

    KeepInAccount(PersonalLinks links, List<KeptCase> kinds) {
        this.links = links;
        this.kinds = kinds.stream().collect(toMap(KeptCase::kind, kind -> kind));
    }

    /** In which capacity the case of a link is kept; empty if it cannot be, or not any more. */
    @Transactional
    Optional<PersonaKind> persona(String secret) {
        return links.caseOf(secret).flatMap(this::kind).map(KeptCase::persona);
    }

    /**
     * Makes the case theirs; the link stops working.
     *
     * @return its reference
     * @throws Refusal.NotFound if the link does not work, or its case cannot be kept
     * @throws Refusal.Conflict if they are here in another capacity
     */
    @Transactional
    String keep(String secret, Viewer person) {
        LinkedCase linked = links.caseOf(secret).orElseThrow(Refusal.NotFound::new);
        KeptCase kind = kind(linked).orElseThrow(Refusal.NotFound::new);
        if (person.kind() != kind.persona()) {
            throw new Refusal.Conflict(
                    "You are signed in for something else. Change what you are here for, and open"
                            + " your link again.");
        }
        String reference = kind.keep(linked.caseId(), person);
        links.revoke(linked.caseId());
        return reference;
    }

    private Optional<KeptCase> kind(LinkedCase linked) {
        return Optional.ofNullable(kinds.get(linked.kind()));
    }
}
