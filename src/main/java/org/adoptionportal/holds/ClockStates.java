package org.adoptionportal.holds;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** Tells whether the clock of a case is still as somebody saw it who now changes it. */
@Singleton
public class ClockStates {

    /** Of a case in which no clock runs. */
    public static final int NO_CLOCK = 0;

    /** As many as an entity tag can tell apart. */
    private static final int STATES = 1_000_000_000;

    private final CaseDesk desk;
    private final ClockChanges changes;

    ClockStates(CaseDesk desk, ClockChanges changes) {
        this.desk = desk;
        this.changes = changes;
    }

    /** A number for how the clock is now: another one as soon as it changes in any way. */
    public static int of(RunningClock running, Changes changed) {
        long ended = changed.holds().stream().filter(hold -> !hold.goesOn()).count();
        return Math.floorMod(
                Objects.hash(
                        running.rule().written(),
                        running.trigger(),
                        changed.holds().size(),
                        ended,
                        changed.extensions().size()),
                STATES);
    }

    /**
     * Goes on only if it is still so, and holds the case until the transaction ends.
     *
     * @throws Refusal.Stale if it is not
     */
    @Transactional(TxType.MANDATORY)
    public void isStill(int seen, Viewer worker, String reference) {
        CaseHead head = desk.take(worker, reference);
        int now =
                desk.clock(head)
                        .map(running -> of(running, changes.of(head.id(), running)))
                        .orElse(NO_CLOCK);
        if (now != seen) {
            throw new Refusal.Stale(
                    "Somebody changed the time of this case after you opened it. Look at how it is"
                            + " now, then decide.");
        }
    }
}
