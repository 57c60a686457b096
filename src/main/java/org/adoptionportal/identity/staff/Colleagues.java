package org.adoptionportal.identity.staff;

import static java.util.Comparator.comparing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.adoptionportal.identity.AccountDetails;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.crypto.SealedJson;

/** Who works here, for other staff to choose from and to read. Each method asks once. */
@Singleton
public class Colleagues {

    private static final Comparator<Colleague> BY_NAME =
            comparing(Colleague::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Colleague::personaId);

    private final StaffRows rows;
    private final SealedJson sealed;

    Colleagues(StaffRows rows, SealedJson sealed) {
        this.rows = rows;
        this.sealed = sealed;
    }

    /** Everybody whose account has not ended, invited ones too, by name. */
    public List<Colleague> employed() {
        return sorted(rows.employed());
    }

    /** Those of {@link #employed} who have begun to use their account, by name. */
    public List<Colleague> active() {
        return employed().stream().filter(Colleague::isActive).toList();
    }

    /** These members of staff, by name; also those who have left. */
    public List<Colleague> of(Collection<Long> personaIds) {
        return personaIds.isEmpty() ? List.of() : sorted(rows.named(personaIds));
    }

    /** The names of these members of staff by their persona; also of those who have left. */
    public Map<Long, String> names(Collection<Long> personaIds) {
        return of(personaIds).stream()
                .collect(Collectors.toUnmodifiableMap(Colleague::personaId, Colleague::name));
    }

    /** One who has not left; empty also when the persona is not staff's. */
    public Optional<Colleague> employed(long personaId) {
        return rows.one(personaId).map(this::colleague).filter(colleague -> !colleague.hasLeft());
    }

    /**
     * What this member of staff does, for whichever council; nothing when it is nobody of staff.
     */
    public Set<StaffRole> roles(long personaId) {
        return rows.roles(List.of(personaId)).stream()
                .map(row -> row.remit().role())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Colleague> sorted(List<StaffRow> staff) {
        return staff.stream().map(this::colleague).sorted(BY_NAME).toList();
    }

    private Colleague colleague(StaffRow row) {
        return new Colleague(
                row.personaId(),
                AccountDetails.open(sealed, row.accountId(), row.sealed()).name(),
                standing(StaffMember.Status.valueOf(row.status())));
    }

    private static Colleague.Standing standing(StaffMember.Status status) {
        return switch (status) {
            case UNCONFIRMED -> Colleague.Standing.INVITED;
            case CONFIRMED -> Colleague.Standing.ACTIVE;
            case ENDED -> Colleague.Standing.LEFT;
        };
    }
}
