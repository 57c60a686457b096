package org.adoptionportal.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/**
 * Lets a member of staff into a case that is not theirs for an hour, because somebody may be in
 * danger. They read and change nothing. The managers are told at once, and one of them who is not
 * the same person reviews it.
 */
@Singleton
public class OpenUrgently {

    /** The fields that can be wrong. */
    public static final String REFERENCE = "reference";

    public static final String WHY = "why";

    private static final int MOST_CHARACTERS = 1000;

    private final AccessRows rows;
    private final AccessReasons reasons;
    private final CaseFiles cases;
    private final UrgentCases status;
    private final Timeline timeline;
    private final ManagerNews news;
    private final AccessSettings settings;
    private final Clock clock;

    OpenUrgently(
            AccessRows rows,
            AccessReasons reasons,
            CaseFiles cases,
            UrgentCases status,
            Timeline timeline,
            ManagerNews news,
            AccessSettings settings,
            Clock clock) {
        this.rows = rows;
        this.reasons = reasons;
        this.cases = cases;
        this.status = status;
        this.timeline = timeline;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Lets them in.
     *
     * @return the case
     * @throws Refusal.Invalid naming {@link #REFERENCE} if there is no such case, or {@link #WHY}
     *     if there is no reason
     * @throws Refusal.Forbidden if they are kept out of it because of a conflict of interest
     */
    @Transactional
    public CaseHead open(Viewer worker, String reference, String why) {
        String said = Typed.checked(WHY, why, "Say why it cannot wait", MOST_CHARACTERS, "");
        CaseHead head = called(reference);
        if (rows.blocks(head.id(), worker.personaId()) > 0) {
            throw new Refusal.Forbidden(
                    "You are kept out of this case, so you cannot open it. Ring a manager.");
        }
        Instant now = clock.instant();
        Reference review = Reference.random();
        UrgentAccess draft =
                new UrgentAccess(
                        0,
                        review.value(),
                        head.id(),
                        worker.personaId(),
                        now,
                        now.plus(settings.lent()),
                        null,
                        null,
                        null,
                        new byte[0],
                        0);
        long id = openReview(worker, head, review, draft);
        rows.save(reasons.with(draft, id, new Reason(head.reference(), said, "")));
        timeline.record(
                head.id(), worker, Event.internal("opened-urgently").with(Map.of("why", said)));
        news.tell(head, worker, id);
        return head;
    }

    private long openReview(Viewer worker, CaseHead head, Reference review, UrgentAccess draft) {
        String title = worker.name() + " opened " + head.reference();
        CaseSummary summary = status.of(draft, head.authorityId());
        return cases.open(UrgentCases.KIND, review, null, title, summary);
    }

    private CaseHead called(String reference) {
        return Optional.of(Typed.clean(reference).toUpperCase(Locale.ROOT))
                .filter(Reference::is)
                .flatMap(rows::called)
                .orElseThrow(() -> {
                    String fault = "There is no case with this reference. Check it and try again";
                    return new Refusal.Invalid(fault, Map.of(REFERENCE, fault));
                });
    }
}
