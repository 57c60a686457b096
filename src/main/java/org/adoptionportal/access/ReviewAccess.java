package org.adoptionportal.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/** A second person says whether urgent access was justified. */
@Singleton
public class ReviewAccess {

    /** The field that can be wrong. */
    public static final String FOUND = "found";

    private static final int MOST_CHARACTERS = 1000;

    private final AccessRows rows;
    private final AccessReasons reasons;
    private final CaseFiles cases;
    private final UrgentCases status;
    private final Timeline timeline;
    private final Clock clock;

    ReviewAccess(
            AccessRows rows,
            AccessReasons reasons,
            CaseFiles cases,
            UrgentCases status,
            Timeline timeline,
            Clock clock) {
        this.rows = rows;
        this.reasons = reasons;
        this.cases = cases;
        this.status = status;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Says so.
     *
     * @param reference of the review
     * @throws Refusal.Forbidden if it is the same person who was let in
     * @throws Refusal.Conflict if somebody has said so already
     * @throws Refusal.Invalid naming {@link #FOUND} if nothing was written
     */
    @Transactional
    public void review(Viewer manager, String reference, Verdict verdict, String words) {
        UrgentAccess access = rows.lock(reference, manager).orElseThrow(Refusal.NotFound::new);
        if (access.personaId() == manager.personaId()) {
            throw new Refusal.Forbidden("Somebody else has to review what you opened.");
        }
        if (access.isReviewed()) {
            throw new Refusal.Conflict("This has been reviewed already.");
        }
        String found = Typed.checked(FOUND, words, "Say what you found", MOST_CHARACTERS, "");
        Reason before = reasons.of(access);
        byte[] sealed = reasons.seal(access.id(), new Reason(before.opened(), before.why(), found));
        UrgentAccess reviewed =
                access.reviewed(verdict, manager.personaId(), clock.instant(), sealed);
        rows.update(reviewed);
        cases.summarise(access.id(), status.of(reviewed, cases.authorityOf(access.id())));
        timeline.record(
                access.openedCaseId(),
                manager,
                Event.internal("urgent-access-reviewed").with(Map.of("access", verdict.name())));
    }
}
