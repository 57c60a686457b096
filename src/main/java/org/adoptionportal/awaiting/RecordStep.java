package org.adoptionportal.awaiting;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/** A worker records what became of something awaited. */
@Singleton
public class RecordStep {

    /** The fields that can be wrong. */
    public static final String ON = "on";

    public static final String WORDS = "words";

    private static final int MOST_CHARACTERS = 2000;

    private final CaseDesk desk;
    private final AwaitedThings things;
    private final AwaitedRepository rows;
    private final StepClock dates;
    private final Timeline timeline;
    private final Words words;
    private final Clock clock;

    RecordStep(
            CaseDesk desk,
            AwaitedThings things,
            AwaitedRepository rows,
            StepClock dates,
            Timeline timeline,
            Words words,
            Clock clock) {
        this.desk = desk;
        this.things = things;
        this.rows = rows;
        this.dates = dates;
        this.timeline = timeline;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Records it.
     *
     * @param version of the thing that the worker looked at
     * @throws Refusal.NotFound if the case has no such thing, or is not for this worker
     * @throws Refusal.Forbidden if it is not their role
     * @throws Refusal.Stale if somebody recorded something since that version
     * @throws Refusal.Conflict if this step does not follow where it stands
     * @throws Refusal.Invalid naming {@link #ON} or {@link #WORDS}
     */
    @Transactional
    public void record(Viewer worker, String reference, long id, int version, Recorded said) {
        CaseHead head = desk.take(worker, reference);
        AwaitedRow row = things.row(head.id(), id, worker);
        if (row.rowVersion() != version) {
            throw new Refusal.Stale(
                    "Somebody recorded something about this after you opened it. Look at it"
                            + " again, then decide.");
        }
        write(worker, head, row, said);
        desk.refresh(head);
    }

    /**
     * Records the same of several things of a case, all or none; each as it stands now.
     *
     * @throws Refusal as {@link #record}
     */
    @Transactional
    public void recordAll(Viewer worker, String reference, Collection<Long> ids, Step step) {
        CaseHead head = desk.take(worker, reference);
        for (long id : ids) {
            AwaitedRow row = things.row(head.id(), id, worker);
            write(worker, head, row, new Recorded(step, today(), row.heldUpBy(), ""));
        }
        desk.refresh(head);
    }

    private void write(Viewer worker, CaseHead head, AwaitedRow row, Recorded said) {
        State next = Steps.after(row.state(), said.step()).orElseThrow(RecordStep::movedOn);
        check(said);
        Details before = things.details(row);
        byte[] sealed = things.seal(row.id(), new Details(before.subject(), said.words().strip()));
        rows.update(
                row.at(next, said.heldUpBy(), dates.after(row, said.step(), said.on()), sealed));
        timeline.record(head.id(), worker, event(row, before, said));
    }

    private Event event(AwaitedRow row, Details details, Recorded said) {
        return Event.internal(said.step().event())
                .with(
                        Map.of(
                                "what",
                                words.say("awaited." + row.kind()),
                                "subject",
                                details.subject().isEmpty() ? "" : ", " + details.subject(),
                                "words",
                                said.words().isBlank() ? "" : ". " + said.words().strip()));
    }

    private void check(Recorded said) {
        if (said.on().isAfter(today())) {
            throw invalid(ON, "Enter today or an earlier day");
        }
        Typed.checked(
                WORDS,
                said.words(),
                said.step().needsWords() ? "Say why" : "",
                MOST_CHARACTERS,
                "");
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private static Refusal invalid(String field, String fault) {
        return new Refusal.Invalid(fault, Map.of(field, fault));
    }

    private static Refusal movedOn() {
        return new Refusal.Conflict(
                "This has moved on since you opened it. Look at it again, then decide what to"
                        + " record.");
    }
}
