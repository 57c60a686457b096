package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.Likeness;
import org.adoptionportal.casefile.Likeness.Verdict;
import org.adoptionportal.casefile.Likenesses;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.timeline.Event;

/**
 * Each household has one live application at a time, and declares it. A worker looks whether our
 * own records hold another one, and notes what they found. Applicants never learn of either.
 */
@Singleton
public class LookAtLikenesses {

    private final ApplicationLedger ledger;
    private final Likenesses likenesses;

    LookAtLikenesses(ApplicationLedger ledger, Likenesses likenesses) {
        this.ledger = ledger;
        this.likenesses = likenesses;
    }

    /** Other live applications that may be of the same people, while this one is with us. */
    @Transactional
    public List<Likeness> of(Application application, Viewer viewer) {
        boolean live = application.receivedOn() != null && !application.stage().isOver();
        return live && viewer.isStaff() ? likenesses.of(application.id(), viewer) : List.of();
    }

    /**
     * Notes that a worker looked.
     *
     * @param seen how many there were at which nobody had looked
     * @throws Refusal.Conflict if that has changed
     */
    @Transactional
    public void record(Viewer worker, String reference, int seen, Verdict verdict) {
        Application application = ledger.lock(reference, worker);
        likenesses.looked(application.id(), worker, seen, verdict);
        Event looked = Event.internal("other-application-looked-at");
        ledger.note(application, worker, looked.with(Map.of("verdict", verdict.name())));
    }
}
