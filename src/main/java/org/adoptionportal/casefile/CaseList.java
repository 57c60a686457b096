package org.adoptionportal.casefile;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.paging.Slice;

/** The cases of every kind that a viewer may see, ordered by what must be done first. */
@Singleton
public class CaseList {

    private final CaseFileRepository cases;
    private final SealedJson sealed;

    CaseList(CaseFileRepository cases, SealedJson sealed) {
        this.cases = cases;
        this.sealed = sealed;
    }

    /**
     * At most {@code size} cases after the cursor, earliest due first, those without a date last.
     *
     * @param waiting who must act next in the cases wanted; never empty
     */
    @Transactional
    public Slice<CaseLine> worklist(
            Viewer viewer, List<WaitingFor> waiting, Cursor after, int size) {
        List<CaseFileRow> rows = cases.worklist(viewer, waiting, after.day(), after.id(), size + 1);
        return Slice.of(rows, size, CaseList::cursorOf).map(this::opened);
    }

    /** Those of the cases that the viewer may see, latest first; at most {@code size}. */
    @Transactional
    public List<CaseLine> of(List<Long> ids, Viewer viewer, int size) {
        return ids.isEmpty()
                ? List.of()
                : cases.listed(ids, viewer, size).stream().map(this::opened).toList();
    }

    /** The case with this reference, if the viewer may see it. */
    @Transactional
    public List<CaseLine> referred(String reference, Viewer viewer) {
        return cases.referred(reference, viewer).stream().map(this::opened).toList();
    }

    private static Cursor cursorOf(CaseFileRow row) {
        return Cursor.at(row.nextDueOn(), row.id());
    }

    private CaseLine opened(CaseFileRow row) {
        String title =
                sealed.open(
                                CaseFiles.TABLE,
                                row.id(),
                                CaseFiles.COLUMN,
                                row.sealed(),
                                CaseTitle.class)
                        .title();
        return new CaseLine(
                row.id(),
                row.reference(),
                row.kind(),
                title,
                row.stage(),
                row.waitingFor(),
                row.nextStep(),
                row.nextDueOn(),
                row.authorityId(),
                row.openedAt());
    }
}
