package org.adoptionportal.identity.staff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.AccountDetails;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.paging.Slice;

/** Reads the accounts of staff, for administrators. */
@Singleton
final class StaffAccounts {

    private static final int PAGE = 25;

    private final StaffRows rows;
    private final SealedJson sealed;

    StaffAccounts(StaffRows rows, SealedJson sealed) {
        this.rows = rows;
        this.sealed = sealed;
    }

    /** The newest first. */
    Slice<StaffMember> page(Cursor after) {
        return page(after, PAGE);
    }

    /** As {@link #page(Cursor)}, so many at most. */
    Slice<StaffMember> page(Cursor after, int size) {
        long before = after.id() == 0 ? Long.MAX_VALUE : after.id();
        return Slice.of(
                members(rows.page(before, size + 1)),
                size,
                member -> Cursor.at(null, member.personaId()));
    }

    /**
     * One of them.
     *
     * @throws Refusal.NotFound if there is no such member of staff
     */
    StaffMember find(long personaId) {
        StaffRow row = rows.one(personaId).orElseThrow(Refusal.NotFound::new);
        return members(List.of(row)).getFirst();
    }

    private List<StaffMember> members(List<StaffRow> staff) {
        if (staff.isEmpty()) {
            return List.of();
        }
        Map<Long, List<RoleRow>> roles =
                rows.roles(staff.stream().map(StaffRow::personaId).toList()).stream()
                        .collect(groupingBy(RoleRow::personaId));
        return staff.stream()
                .map(row -> member(row, roles.getOrDefault(row.personaId(), List.of())))
                .toList();
    }

    private StaffMember member(StaffRow row, List<RoleRow> employed) {
        return new StaffMember(
                row.personaId(),
                row.accountId(),
                StaffMember.Status.valueOf(row.status()),
                AccountDetails.open(sealed, row.accountId(), row.sealed()),
                employed.stream().map(RoleRow::remit).collect(toUnmodifiableSet()),
                row.rowVersion());
    }
}
