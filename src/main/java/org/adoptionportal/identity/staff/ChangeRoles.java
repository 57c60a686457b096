package org.adoptionportal.identity.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.adoptionportal.identity.Employment;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Gives a member of staff other work. It holds from their next request on. */
@Singleton
class ChangeRoles {

    private final StaffAccounts staff;
    private final StaffRows rows;
    private final Administrators administrators;
    private final StaffHistory history;
    private final Employment employment;
    private final Words words;

    ChangeRoles(
            StaffAccounts staff,
            StaffRows rows,
            Administrators administrators,
            StaffHistory history,
            Employment employment,
            Words words) {
        this.staff = staff;
        this.rows = rows;
        this.administrators = administrators;
        this.history = history;
        this.employment = employment;
        this.words = words;
    }

    /**
     * Replaces their roles.
     *
     * @param rowVersion of the account that was looked at
     * @throws Refusal.Stale if it has changed since, even a moment ago by another administrator
     */
    @Transactional
    void change(
            Viewer administrator,
            long personaId,
            int rowVersion,
            Set<StaffRole> roles,
            @Nullable Integer authorityId) {
        StaffMember member = staff.find(personaId);
        administrators.mayTakeFrom(administrator, personaId);
        if (rows.touch(member.accountId(), rowVersion) == 0) {
            throw new Refusal.Stale(
                    "Somebody changed this account after you opened it. Look at what they do now,"
                            + " then decide.");
        }
        employment.replace(personaId, roles, authorityId);
        String now =
                roles.stream()
                        .sorted()
                        .map(role -> words.say("role." + role))
                        .collect(Collectors.joining(", "));
        history.note(administrator, personaId, StaffEvent.What.ROLES_CHANGED, now);
    }
}
