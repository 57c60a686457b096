package org.adoptionportal.casefile;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.adoptionportal.identity.AccountDetails;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.paging.Slice;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** The cases of every kind that a viewer may see, ordered by what must be done first. */
@Singleton
public class CaseList {

    private final CaseLists cases;
    private final CaseDesk desk;
    private final SealedJson sealed;
    private final Clock clock;

    CaseList(CaseLists cases, CaseDesk desk, SealedJson sealed, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * At most {@code size} cases after the cursor: what presses first, those without a date last.
     */
    @Transactional
    public Slice<CaseLine> worklist(Viewer viewer, CaseFilter filter, Cursor after, int size) {
        List<ListedRow> rows =
                cases.worklist(
                        viewer,
                        viewer.authorities().isEmpty(),
                        within(viewer),
                        desk.isOnDuty(viewer),
                        filter.waiting(),
                        filter.workers() == null,
                        CaseFilter.orNobody(filter.workers()),
                        filter.teams() == null,
                        CaseFilter.orNobody(filter.teams()),
                        filter.unallocated(),
                        filter.authorityId() == null ? 0 : filter.authorityId(),
                        CaseFilter.orNothing(filter.kind()),
                        CaseFilter.orNothing(filter.stage()),
                        filter.overdue(),
                        London.today(clock),
                        after.day(),
                        after.id(),
                        size + 1);
        return Slice.of(rows, size, CaseList::cursorOf).map(this::opened);
    }

    /**
     * How many cases wait for the agency.
     *
     * @param workers the viewer, and whom they cover for
     * @param teams those of the viewer
     */
    @Transactional
    public CaseCounts counts(Viewer viewer, List<Long> workers, List<Long> teams) {
        return cases.counts(
                viewer,
                viewer.authorities().isEmpty(),
                within(viewer),
                desk.isOnDuty(viewer),
                CaseFilter.orNobody(workers),
                CaseFilter.orNobody(teams),
                London.today(clock));
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

    /** As queries want it, which take no empty list. */
    private static Collection<Integer> within(Viewer viewer) {
        return viewer.authorities().isEmpty() ? Set.of(0) : viewer.authorities();
    }

    private static Cursor cursorOf(ListedRow row) {
        return Cursor.at(row.listedOn(), row.id());
    }

    private CaseLine opened(ListedRow row) {
        return new CaseLine(
                row.id(),
                row.reference(),
                row.kind(),
                title(row),
                row.stage(),
                row.waitingFor(),
                row.nextStep(),
                row.nextDueOn(),
                row.authorityId(),
                row.openedAt(),
                new CaseLine.Allocation(
                        row.workerPersonaId(), worker(row), row.teamId(), row.teamName()),
                new CaseLine.Attention(row.unreadSince(), row.mailReturnedOn()));
    }

    private String title(ListedRow row) {
        return sealed.open(
                        CaseFiles.TABLE, row.id(), CaseFiles.COLUMN, row.sealed(), CaseTitle.class)
                .title();
    }

    private @Nullable String worker(ListedRow row) {
        return row.workerPersonaId() == null
                ? null
                : AccountDetails.open(sealed, row.workerAccountId(), row.workerSealed()).name();
    }
}
