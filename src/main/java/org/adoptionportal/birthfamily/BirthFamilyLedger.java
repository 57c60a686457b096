package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.casefile.CaseSummary;
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
class BirthFamilyLedger {

    static final String CASE_KIND = "birth-family";

    private static final String SYSTEM = "SYSTEM";
    private static final String AUTHOR = "RELATIVE";

    private final BirthFamilyRepository requests;
    private final BirthFamilyStatus status;
    private final CaseFiles cases;
    private final Timeline timeline;

    BirthFamilyLedger(
            BirthFamilyRepository requests,
            BirthFamilyStatus status,
            CaseFiles cases,
            Timeline timeline) {
        this.requests = requests;
        this.status = status;
        this.cases = cases;
        this.timeline = timeline;
    }

    /**
     * Opens the case.
     *
     * @param party whose it is; null for somebody without an account
     */
    BirthFamilyCase open(BirthFamilyCase draft, @Nullable Viewer party) {
        CaseSummary summary = status.of(draft);
        long id = cases.open(CASE_KIND, new Reference(draft.reference()), party, "", summary);
        BirthFamilyCase request = draft.filedAs(id);
        requests.save(request);
        return request;
    }

    /** The request that its author changes, held until the transaction ends. */
    BirthFamilyCase lockOwn(Author author, String reference) {
        Long linked = author.linked();
        return (linked == null
                        ? requests.lockOwn(reference, author.name())
                        : requests.lockLinked(linked, reference))
                .orElseThrow(Refusal.NotFound::new);
    }

    /**
     * The request that a worker decides on, held until the transaction ends.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this worker
     * @throws Refusal.Stale if it has changed since that version
     */
    BirthFamilyCase lock(Viewer worker, String reference, int version) {
        BirthFamilyCase request =
                requests.lock(reference, worker).orElseThrow(Refusal.NotFound::new);
        if (request.rowVersion() != version) {
            throw new Refusal.Stale(
                    "Somebody changed this request after you opened it. Look at it again, then"
                            + " decide.");
        }
        return request;
    }

    /** As {@link #lock}, for whoever holds a code. */
    BirthFamilyCase lockTakenOver(long caseId) {
        return requests.lockTakenOver(caseId).orElseThrow(Refusal.NotFound::new);
    }

    /** It belongs to the person's account from now on. */
    void join(BirthFamilyCase kept, Viewer person) {
        cases.join(kept.id(), person);
        write(kept, person, Event.shared("talk-kept"));
    }

    void name(long caseId, String names) {
        cases.name(caseId, names.isEmpty() ? "Somebody who wrote to us" : names);
    }

    /** Without an entry: a draft of which staff know nothing. */
    void writeDraft(BirthFamilyCase changed) {
        requests.update(changed);
    }

    void forget(BirthFamilyCase forgotten) {
        requests.update(forgotten);
        cases.forget(forgotten.id(), status.of(forgotten));
        timeline.record(forgotten.id(), SYSTEM, Event.internal("talk-forgotten"));
    }

    void write(BirthFamilyCase changed, Viewer worker, Event event) {
        store(changed);
        timeline.record(changed.id(), worker, event);
    }

    void writeForAuthor(BirthFamilyCase changed, Author author, Event event) {
        store(changed);
        if (author.viewer() == null) {
            timeline.record(changed.id(), AUTHOR, event);
        } else {
            timeline.record(changed.id(), author.viewer(), event);
        }
    }

    /** Something that its author did, who has no account, and that changes nothing else. */
    void noteOfAuthor(BirthFamilyCase request, Event event) {
        timeline.record(request.id(), AUTHOR, event);
    }

    private void store(BirthFamilyCase changed) {
        requests.update(changed);
        cases.summarise(changed.id(), status.of(changed));
    }
}
