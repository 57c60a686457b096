package org.adoptionportal.casefile;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.error.Refusal;

/** Finds cases that are with the agency, of any kind. */
@Singleton
public class ReceivedCases {

    private final ReceivedCaseRepository cases;
    private final CaseFiles files;
    private final SealedJson sealed;

    ReceivedCases(ReceivedCaseRepository cases, CaseFiles files, SealedJson sealed) {
        this.cases = cases;
        this.files = files;
        this.sealed = sealed;
    }

    /**
     * The case with this reference.
     *
     * @throws Refusal.NotFound if there is none, it is not for this viewer, or it is not with the
     *     agency yet
     */
    @Transactional
    public ReceivedCase find(Viewer viewer, String reference) {
        return cases.received(reference, viewer).stream()
                .findFirst()
                .map(this::opened)
                .orElseThrow(Refusal.NotFound::new);
    }

    /** As {@link #find}; when the viewer is staff it is noted that they looked. */
    @Transactional
    public ReceivedCase open(Viewer viewer, String reference) {
        ReceivedCase found = find(viewer, reference);
        if (viewer.isStaff()) {
            files.opened(found.id(), viewer);
        }
        return found;
    }

    private ReceivedCase opened(ReceivedRow row) {
        CaseTitle title =
                sealed.open(
                        CaseFiles.TABLE, row.id(), CaseFiles.COLUMN, row.sealed(), CaseTitle.class);
        return new ReceivedCase(row.id(), row.reference(), row.kind(), title.title(), row.people());
    }
}
