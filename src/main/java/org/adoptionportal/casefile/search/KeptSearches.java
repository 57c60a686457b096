package org.adoptionportal.casefile.search;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.adoptionportal.identity.AccountDetails;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** Tells managers who searched for what. */
@Singleton
public class KeptSearches {

    private final KeptRows rows;
    private final SealedJson sealed;

    KeptSearches(KeptRows rows, SealedJson sealed) {
        this.rows = rows;
        this.sealed = sealed;
    }

    /**
     * A search.
     *
     * @param found how many cases it found, at most one more than {@link CaseSearch#MOST}; null
     *     when the worker never looked
     */
    public record Kept(
            long id,
            Instant at,
            long workerId,
            String worker,
            Wanted wanted,
            @Nullable Integer found) {

        @Override
        public String toString() {
            return "Kept[" + id + "]";
        }
    }

    /**
     * The latest first. Managers of a council read of staff who work for their councils only,
     * because a search tells of people of any council.
     *
     * @param worker whose; 0 for everybody's
     * @throws Refusal.Forbidden if the viewer is no manager
     */
    @Transactional
    public Slice<Kept> page(Viewer manager, long worker, Cursor after, int size) {
        if (!manager.has(StaffRole.MANAGER)) {
            throw new Refusal.Forbidden("Managers see what staff searched for.");
        }
        long before = after.id() == 0 ? Long.MAX_VALUE : after.id();
        return Slice.of(
                        rows.kept(worker, before, size + 1, manager.remitNames()),
                        size,
                        row -> Cursor.at(null, row.id()))
                .map(this::opened);
    }

    private Kept opened(KeptRow row) {
        return new Kept(
                row.id(),
                row.searchedAt(),
                row.personaId(),
                AccountDetails.open(sealed, row.accountId(), row.accountSealed()).name(),
                CaseSearch.open(sealed, row.id(), row.sealed()),
                row.found());
    }
}
