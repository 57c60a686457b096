package org.adoptionportal.check;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.paging.Slice;

/** Reads what the nightly check found, for whoever may see findings. */
@Singleton
public class Findings {

    private final FindingRows rows;
    private final FindingLedger ledger;

    Findings(FindingRows rows, FindingLedger ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    /**
     * The finding with this reference.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this viewer
     */
    @Transactional
    public Finding find(Viewer viewer, String reference) {
        return rows.of(reference, viewer).map(this::opened).orElseThrow(Refusal.NotFound::new);
    }

    /** At most {@code size} that are not settled, after the cursor; first found first. */
    @Transactional
    public Slice<Finding> live(Viewer viewer, Cursor after, int size) {
        return Slice.of(
                        rows.live(after.id(), viewer, size + 1),
                        size,
                        row -> Cursor.at(row.foundOn(), row.id()))
                .map(this::opened);
    }

    private Finding opened(ReadRow row) {
        FindingDetails details = ledger.details(row.id(), row.sealed());
        return new Finding(
                row.id(),
                row.reference(),
                row.caseId(),
                row.caseReference(),
                row.caseKind(),
                row.fault(),
                row.foundOn(),
                row.settledOn(),
                details.differences(),
                details.words(),
                row.rowVersion());
    }
}
