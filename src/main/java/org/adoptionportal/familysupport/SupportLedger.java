package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The last step of every decision on a request for support: the new state, the derived status and
 * the timeline entry, all in the decision's transaction.
 */
@Singleton
class SupportLedger {

    static final String CASE_KIND = "support";

    private static final String FAMILY = "FAMILY";
    private static final String SYSTEM = "SYSTEM";

    private final RequestRepository requests;
    private final SupportStatus status;
    private final CaseFiles cases;
    private final Timeline timeline;

    SupportLedger(
            RequestRepository requests, SupportStatus status, CaseFiles cases, Timeline timeline) {
        this.requests = requests;
        this.status = status;
        this.cases = cases;
        this.timeline = timeline;
    }

    /**
     * Opens the case.
     *
     * @param party whose case it is; null without an account
     * @return the request with its id
     */
    SupportRequest open(SupportRequest begun, @Nullable Viewer party, String names) {
        Reference reference = new Reference(begun.reference());
        long id = cases.open(CASE_KIND, reference, party, names, status.of(begun));
        SupportRequest request = begun.filedAs(id);
        requests.save(request);
        return request;
    }

    /**
     * Reads the request that a worker decides on, and holds it until the transaction ends.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this worker
     * @throws Refusal.Stale if it has changed since that version
     */
    SupportRequest lock(Viewer worker, String reference, int version) {
        SupportTeam.require(worker);
        SupportRequest request =
                requests.lock(reference, worker).orElseThrow(Refusal.NotFound::new);
        if (request.rowVersion() != version) {
            throw new Refusal.Stale(
                    "Somebody changed this request after you opened it. Look at it again, then"
                            + " decide.");
        }
        return request;
    }

    /** As {@link #lock}, for whoever wrote it. */
    SupportRequest lockOwn(Asker asker, String reference) {
        Viewer family = asker.family();
        Optional<SupportRequest> found =
                family == null
                        ? requests.lockSent(reference, asker.name())
                        : requests.lock(reference, family);
        return found.orElseThrow(Refusal.NotFound::new);
    }

    /** As {@link #lock}, for a job. */
    SupportRequest lockForJob(long id) {
        return requests.lockStored(id);
    }

    /** The case belongs to the family's account from now on. */
    void join(SupportRequest request, Viewer family) {
        cases.join(request.id(), family);
    }

    void name(SupportRequest request, String names) {
        cases.name(request.id(), names);
    }

    void write(SupportRequest changed, Viewer worker, Event event) {
        store(changed);
        timeline.record(changed.id(), worker, event);
    }

    void writeForFamily(SupportRequest changed, Asker asker, Event event) {
        store(changed);
        tell(changed, asker, event);
    }

    void tell(SupportRequest request, Asker asker, Event event) {
        Viewer author = asker.author();
        if (author == null) {
            timeline.record(request.id(), FAMILY, event);
        } else {
            timeline.record(request.id(), author, event);
        }
    }

    /** What is left of it names nobody. */
    void forget(SupportRequest forgotten) {
        requests.update(forgotten);
        cases.forget(forgotten.id(), status.of(forgotten));
    }

    void writeForJob(SupportRequest changed, Event event) {
        store(changed);
        timeline.record(changed.id(), SYSTEM, event);
    }

    void noteForJob(SupportRequest request, Event event) {
        timeline.record(request.id(), SYSTEM, event);
    }

    private void store(SupportRequest changed) {
        requests.update(changed);
        cases.summarise(changed.id(), status.of(changed));
    }
}
