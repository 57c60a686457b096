package org.adoptionportal.identity.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Gives a member of staff other work. It holds from their next request on. */
@Singleton
class ChangeRoles {

    private final StaffRows rows;
    private final StaffAccounts staff;
    private final Administrators administrators;
    private final StaffHistory history;
    private final Words words;
    private final Ids ids;

    ChangeRoles(
            StaffRows rows,
            StaffAccounts staff,
            Administrators administrators,
            StaffHistory history,
            Words words,
            Ids ids) {
        this.rows = rows;
        this.staff = staff;
        this.administrators = administrators;
        this.history = history;
        this.words = words;
        this.ids = ids;
    }

    @Transactional
    void change(
            Viewer administrator,
            long personaId,
            Set<StaffRole> roles,
            @Nullable Integer authorityId) {
        staff.find(personaId);
        administrators.mayTakeFrom(administrator, personaId);
        rows.dropRoles(personaId);
        roles.forEach(role -> rows.addRole(ids.next(), personaId, role.name(), authorityId));
        String now =
                roles.stream()
                        .sorted()
                        .map(role -> words.say("role." + role))
                        .collect(Collectors.joining(", "));
        history.note(administrator, personaId, StaffEvent.What.ROLES_CHANGED, now);
    }
}
