package org.adoptionportal.holds;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/** A worker lets the clock of a case stand still, run again, or run for longer. */
@Singleton
public class ChangeClock {

    private static final RuleKey LOOKED_AT = new RuleKey("hold-looked-at");

    /** The fields that can be wrong. */
    public static final String REASON_WORDS = "words";

    public static final String LOOK_AGAIN_ON = "lookAgainOn";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String UNTIL = "until";

    private static final int MOST_CHARACTERS = 2000;

    private final CaseDesk desk;
    private final ClockChanges changes;
    private final Clocks clocks;
    private final Timeline timeline;
    private final Clock clock;

    ChangeClock(
            CaseDesk desk, ClockChanges changes, Clocks clocks, Timeline timeline, Clock clock) {
        this.desk = desk;
        this.changes = changes;
        this.clocks = clocks;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * A hold as it is to begin.
     *
     * @param from the first day that does not count: today, or earlier while the clock ran
     * @param words what the reason is, for staff only
     */
    public record NewHold(HoldReason reason, String words, LocalDate from, LocalDate lookAgainOn) {

        NewHold with(String checked) {
            return new NewHold(reason, checked, from, lookAgainOn);
        }
    }

    /**
     * More time.
     *
     * @param until the new last day in time
     * @param words what the reason is, for staff only
     */
    public record NewExtension(ExtensionReason reason, String words, LocalDate until) {

        NewExtension with(String checked) {
            return new NewExtension(reason, checked, until);
        }
    }

    /**
     * Lets it stand still.
     *
     * @throws Refusal.Forbidden if it is not the worker's role
     * @throws Refusal.Conflict if no clock runs, or it stands still already
     * @throws Refusal.Invalid naming {@link #FROM}, {@link #LOOK_AGAIN_ON} or {@link #REASON_WORDS}
     */
    @Transactional
    public void hold(Viewer worker, String reference, NewHold hold) {
        CaseHead head = desk.take(worker, reference);
        RunningClock running = running(head);
        if (changes.of(head.id(), running).ongoing().isPresent()) {
            throw new Refusal.Conflict("The clock stands still already.");
        }
        check(hold, running);
        String words = words(hold.words());
        changes.hold(head.id(), running, worker, hold.with(words));
        timeline.record(head.id(), worker, Event.shared("clock-held"));
        keepReason(head, worker, hold.reason().name(), words);
    }

    /**
     * Lets it run again.
     *
     * @param lastDay the last day that does not count; today or earlier
     * @throws Refusal.Conflict if the case has no such hold, or it has ended
     * @throws Refusal.Invalid naming {@link #TO}
     */
    @Transactional
    public void runAgain(Viewer worker, String reference, long holdId, LocalDate lastDay) {
        CaseHead head = desk.take(worker, reference);
        if (lastDay.isAfter(today())) {
            throw invalid(TO, "Enter today or an earlier day");
        }
        if (!changes.end(head.id(), holdId, lastDay)) {
            CaseHold hold =
                    changes.of(head.id(), running(head))
                            .ongoing()
                            .filter(each -> each.id() == holdId)
                            .orElseThrow(() -> new Refusal.Conflict("The clock runs already."));
            throw invalid(TO, "Enter a day from %s on".formatted(London.date(hold.from())));
        }
        timeline.record(head.id(), worker, Event.shared("clock-runs-again"));
        desk.refresh(head);
    }

    /**
     * Gives it more time.
     *
     * @throws Refusal.Conflict if no clock runs
     * @throws Refusal.Invalid naming {@link #UNTIL} or {@link #REASON_WORDS}
     */
    @Transactional
    public void extend(Viewer worker, String reference, NewExtension more) {
        CaseHead head = desk.take(worker, reference);
        RunningClock running = running(head);
        LocalDate due = changes.of(head.id(), running).deadline(clocks, running).dueOn();
        if (!more.until().isAfter(due) || more.until().isAfter(due.plusYears(1))) {
            throw invalid(
                    UNTIL,
                    "Enter a day after %s, and not more than a year later"
                            .formatted(London.date(due)));
        }
        String words = words(more.words());
        changes.extend(head.id(), running, worker, more.with(words));
        timeline.record(
                head.id(),
                worker,
                Event.shared(more.reason().event())
                        .with(Map.of("until", London.date(more.until()))));
        keepReason(head, worker, more.reason().name(), words);
    }

    private void keepReason(CaseHead head, Viewer worker, String reason, String words) {
        timeline.record(
                head.id(),
                worker,
                Event.internal("clock-reason").with(Map.of("pause", reason, "words", words)));
        desk.refresh(head);
    }

    private void check(NewHold hold, RunningClock running) {
        if (hold.from().isBefore(running.trigger()) || hold.from().isAfter(today())) {
            throw invalid(
                    FROM,
                    "Enter a day from %s until today".formatted(London.date(running.trigger())));
        }
        LocalDate latest = clocks.deadline(LOOKED_AT, today()).dueOn();
        if (!hold.lookAgainOn().isAfter(today()) || hold.lookAgainOn().isAfter(latest)) {
            throw invalid(
                    LOOK_AGAIN_ON,
                    "Enter a day after today, and not later than " + London.date(latest));
        }
    }

    private RunningClock running(CaseHead head) {
        return desk.clock(head)
                .orElseThrow(() -> new Refusal.Conflict("No clock runs in this case now."));
    }

    private static String words(String sent) {
        return Typed.checked(REASON_WORDS, sent, "Say what the reason is", MOST_CHARACTERS, "");
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private static Refusal invalid(String field, String fault) {
        return new Refusal.Invalid(fault, Map.of(field, fault));
    }
}
