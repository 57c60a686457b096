package org.adoptionportal.casefile;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where staff work on a case of any kind: what rooms that know no kind need of it. Every method
 * joins the caller's transaction.
 */
@Singleton
public class CaseDesk {

    private final CaseFileRepository cases;
    private final CaseFiles files;
    private final Map<String, CaseKind> kinds;

    CaseDesk(CaseFileRepository cases, CaseFiles files, List<CaseKind> kinds) {
        this.cases = cases;
        this.files = files;
        this.kinds = kinds.stream().collect(toMap(CaseKind::kind, kind -> kind));
    }

    /**
     * The case, for whoever may see it.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this viewer
     */
    @Transactional
    public CaseHead head(Viewer viewer, String reference) {
        return cases.head(reference, viewer).orElseThrow(Refusal.NotFound::new);
    }

    /** As {@link #head}; it is noted that the worker looked. */
    @Transactional
    public CaseHead open(Viewer worker, String reference) {
        CaseHead head = head(worker, reference);
        files.opened(head.id(), worker);
        return head;
    }

    /**
     * Holds the case until the transaction ends, for a worker who records something.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this worker
     * @throws Refusal.Forbidden if it is not their role
     */
    @Transactional
    public CaseHead take(Viewer worker, String reference) {
        CaseHead head = hold(worker, reference);
        if (!mayRecord(worker, head)) {
            throw new Refusal.Forbidden("Your role does not record this in such a case.");
        }
        return head;
    }

    /**
     * As {@link #take}, whatever their role.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this worker
     */
    @Transactional
    public CaseHead hold(Viewer worker, String reference) {
        return cases.take(reference, worker).orElseThrow(Refusal.NotFound::new);
    }

    /** Whether it is the worker's role to record what happens in the case. */
    public boolean mayRecord(Viewer worker, CaseHead head) {
        return isFor(worker, of(head.kind()).workers(), head);
    }

    /** As {@link #mayRecord(Viewer, CaseHead)}. */
    public boolean mayRecord(Viewer worker, CaseLine line) {
        return isFor(worker, of(line.kind()).workers(), line);
    }

    /** Whether one of these roles is the worker's for this case. */
    public boolean isFor(Viewer worker, Set<StaffRole> roles, CaseHead head) {
        return isFor(worker, roles, head.kind(), head.authorityId());
    }

    /** As {@link #isFor(Viewer, Set, CaseHead)}. */
    public boolean isFor(Viewer worker, Set<StaffRole> roles, CaseLine line) {
        return isFor(worker, roles, line.kind(), line.authorityId());
    }

    private boolean isFor(
            Viewer worker, Set<StaffRole> roles, String kind, @Nullable Integer authorityId) {
        Set<StaffRole> onDuty = of(kind).beforeCouncil();
        return worker.hasOneOf(roles, authorityId)
                || (authorityId == null
                        && onDuty.stream().anyMatch(it -> roles.contains(it) && worker.has(it)));
    }

    /** Whether there are kinds of case that they take while such a case is of no council yet. */
    boolean isOnDuty(Viewer worker) {
        return kinds.values().stream().anyMatch(kind -> worker.hasOneOf(kind.beforeCouncil()));
    }

    /** Whether the people of a case of this kind may know when their own team looked at it. */
    public boolean tellsWhoLooked(String kind) {
        return of(kind).tellsWhoLooked();
    }

    /** The words of every kind of case there is. */
    public List<String> kinds() {
        return kinds.keySet().stream().sorted().toList();
    }

    /** The words of every stage in which a case of some kind can be. */
    public List<String> stages() {
        return kinds().stream().flatMap(kind -> of(kind).stageWords().stream()).toList();
    }

    /** The clock that runs in the case, if one does. */
    public Optional<RunningClock> clock(CaseHead head) {
        return of(head.kind()).clock(head.id());
    }

    /** As {@link #clock(CaseHead)}. */
    public Optional<RunningClock> clock(CaseLine line) {
        return of(line.kind()).clock(line.id());
    }

    /** Works the derived status of the case out anew. */
    @Transactional
    public void refresh(CaseHead head) {
        files.summarise(head.id(), of(head.kind()).summary(head.id()));
    }

    /** As {@link #take}, for a job. */
    @Transactional
    public CaseHead takeForJob(long caseId) {
        return cases.takeForJob(caseId).orElseThrow(Refusal.NotFound::new);
    }

    private CaseKind of(String kind) {
        return requireNonNull(kinds.get(kind), kind);
    }
}
