package org.adoptionportal.records;

import jakarta.inject.Singleton;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The last step of every decision on a request: the new state, the derived status and the timeline
 * entry, all in the decision's transaction.
 */
@Singleton
class RecordsLedger {

    static final String CASE_KIND = "records";

    private static final String PERSON = "ADOPTEE";
    private static final String SYSTEM = "SYSTEM";

    private final RequestRepository requests;
    private final RecordsStatus status;
    private final CaseFiles cases;
    private final Timeline timeline;

    RecordsLedger(
            RequestRepository requests, RecordsStatus status, CaseFiles cases, Timeline timeline) {
        this.requests = requests;
        this.status = status;
        this.cases = cases;
        this.timeline = timeline;
    }

    /**
     * Opens the case.
     *
     * @param person whose it is; null when they have no account
     * @return the request with its id
     */
    RecordsRequest open(RecordsRequest draft, @Nullable Viewer person) {
        Reference reference = new Reference(draft.reference());
        long id = cases.open(CASE_KIND, reference, person, "", RecordsStatus.unsent());
        RecordsRequest request = draft.filedAs(id);
        requests.save(request);
        return request;
    }

    /** The case bears this name in the lists of staff. */
    void name(RecordsRequest request, String names) {
        cases.name(request.id(), names);
    }

    /**
     * Reads the request that a worker decides on, and holds it until the transaction ends.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this worker
     * @throws Refusal.Stale if it has changed since that version
     */
    RecordsRequest lock(Viewer worker, String reference, int version) {
        RecordsRequest request =
                requests.lock(reference, worker).orElseThrow(Refusal.NotFound::new);
        if (request.rowVersion() != version) {
            throw new Refusal.Stale(
                    "Somebody changed this request after you opened it. Look at it again, then"
                            + " decide.");
        }
        return request;
    }

    /** As {@link #lock}, for whose request it is, whatever its version. */
    RecordsRequest lock(Asker asker) {
        Viewer viewer = asker.viewer();
        return (viewer == null
                        ? requests.lockFollowed(asker.linkedCase())
                        : requests.lock(asker.reference(), viewer))
                .orElseThrow(Refusal.NotFound::new);
    }

    /** It belongs to the person's account from now on; staff know nothing of a draft. */
    void join(RecordsRequest request, Viewer person) {
        cases.join(request.id(), person);
        if (request.stage() != Stage.WRITING) {
            timeline.record(request.id(), person, Event.shared("records-kept"));
        }
    }

    void write(RecordsRequest changed, Viewer worker, Event event) {
        store(changed);
        timeline.record(changed.id(), worker, event);
    }

    void write(RecordsRequest changed, Asker asker, Event event) {
        Viewer viewer = asker.viewer();
        store(changed);
        if (viewer == null) {
            timeline.record(changed.id(), PERSON, event);
        } else {
            timeline.record(changed.id(), viewer, event);
        }
    }

    /** Without an entry: a draft of which staff know nothing. */
    void writeDraft(RecordsRequest changed) {
        requests.update(changed);
    }

    void forget(RecordsRequest forgotten) {
        requests.update(forgotten);
        cases.forget(forgotten.id(), RecordsStatus.unsent());
        timeline.record(forgotten.id(), SYSTEM, Event.internal("records-forgotten"));
    }

    private void store(RecordsRequest changed) {
        requests.update(changed);
        cases.summarise(changed.id(), status.of(changed));
    }
}
