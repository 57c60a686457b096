package org.adoptionportal.casefile;

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

/** Tells managers which cases members of staff looked at. {@link WhoLooked} tells it by case. */
@Singleton
public class WorkersLooks {

    private final WorkerLookRows openings;
    private final SealedJson sealed;

    WorkersLooks(WorkerLookRows openings, SealedJson sealed) {
        this.openings = openings;
        this.sealed = sealed;
    }

    /**
     * Somebody looked at a case.
     *
     * @param reference of the case
     * @param urgent whether it was open to them for an hour only
     */
    public record WorkerLook(
            Instant at,
            long workerId,
            String worker,
            String reference,
            Opening.What what,
            boolean urgent) {

        @Override
        public String toString() {
            return "WorkerLook";
        }
    }

    /**
     * The latest first, of the cases of the councils that the viewer manages.
     *
     * @param worker whose; 0 for everybody's
     * @throws Refusal.Forbidden if the viewer is no manager
     */
    @Transactional
    public Slice<WorkerLook> page(Viewer manager, long worker, Cursor after, int size) {
        if (!manager.has(StaffRole.MANAGER)) {
            throw new Refusal.Forbidden("Managers see which cases staff looked at.");
        }
        long before = after.id() == 0 ? Long.MAX_VALUE : after.id();
        return Slice.of(
                        openings.byWorker(worker, before, size + 1, manager),
                        size,
                        row -> Cursor.at(null, row.id()))
                .map(this::opened);
    }

    private WorkerLook opened(WorkerLookRow row) {
        return new WorkerLook(
                row.openedAt(),
                row.personaId(),
                AccountDetails.open(sealed, row.accountId(), row.sealed()).name(),
                row.reference(),
                row.what(),
                row.urgent() > 0);
    }
}
