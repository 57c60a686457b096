package org.adoptionportal.holds;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.holds.ChangeRow.Kind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.db.Fact;
import org.adoptionportal.platform.db.Facts;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.platform.time.London;

/** Keeps and reads the holds and extensions of the clocks of cases. */
@Singleton
public class ClockChanges {

    /** Those of every clock of a case, for a statement with {@code :caseId}. */
    public static final String FACTS =
            """
            SELECT 'clock', h.id,
                JSON_OBJECT('kind', h.kind, 'rule', h.rule, 'triggerOn', h.trigger_on,
                    'reason', h.reason, 'fromOn', h.from_on, 'toOn', h.to_on,
                    'lookAgainOn', h.look_again_on, 'version', h.row_version), h.sealed
            FROM clock_change h WHERE h.case_id = :caseId AND\
            """
                    + VisibleCase.OWN;

    private static final String SOURCE = "clock";
    private static final String TABLE = "clock_change";
    private static final String COLUMN = "sealed";

    private final ChangeRepository rows;
    private final SealedJson sealed;
    private final Facts facts;
    private final Ids ids;
    private final Clock clock;

    ClockChanges(ChangeRepository rows, SealedJson sealed, Facts facts, Ids ids, Clock clock) {
        this.rows = rows;
        this.sealed = sealed;
        this.facts = facts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those of this clock, for whoever may see the case. */
    @Transactional
    public Changes of(long caseId, RunningClock running, Viewer viewer) {
        return changes(running, rows.of(caseId, viewer));
    }

    /** Those of this clock that are among these facts. */
    public Changes of(List<Fact> read, RunningClock running) {
        return changes(
                running,
                facts.of(SOURCE, read, OpenChange.class).stream()
                        .map(row -> row.open().row(row.id(), row.sealed()))
                        .toList());
    }

    /** As {@link #of(long, RunningClock, Viewer)}, whoever asks: for the derived status. */
    @Transactional
    public Changes of(long caseId, RunningClock running) {
        return changes(running, rows.all(caseId));
    }

    void hold(long caseId, RunningClock running, Viewer worker, ChangeClock.NewHold hold) {
        long id = ids.next();
        rows.save(
                new ChangeRow(
                        id,
                        caseId,
                        Kind.HOLD,
                        running.rule().written(),
                        running.trigger(),
                        hold.reason().name(),
                        seal(id, hold.words()),
                        hold.from(),
                        null,
                        hold.lookAgainOn(),
                        worker.personaId(),
                        0));
    }

    void extend(long caseId, RunningClock running, Viewer worker, ChangeClock.NewExtension more) {
        long id = ids.next();
        rows.save(
                new ChangeRow(
                        id,
                        caseId,
                        Kind.EXTENSION,
                        running.rule().written(),
                        running.trigger(),
                        more.reason().name(),
                        seal(id, more.words()),
                        London.today(clock),
                        more.until(),
                        null,
                        worker.personaId(),
                        0));
    }

    /** Ends the hold; false if it is not the case's, has ended, or began after that day. */
    boolean end(long caseId, long id, LocalDate lastDay) {
        return rows.end(id, caseId, lastDay) > 0;
    }

    private byte[] seal(long id, String words) {
        return sealed.seal(TABLE, id, COLUMN, new HoldWords(words));
    }

    private Changes changes(RunningClock running, List<ChangeRow> all) {
        return new Changes(
                all.stream().filter(row -> row.is(Kind.HOLD, running)).map(this::hold).toList(),
                all.stream()
                        .filter(row -> row.is(Kind.EXTENSION, running))
                        .map(this::extension)
                        .toList());
    }

    private CaseHold hold(ChangeRow row) {
        return new CaseHold(
                row.id(),
                HoldReason.valueOf(row.reason()),
                words(row),
                row.fromOn(),
                row.toOn(),
                requireNonNull(row.lookAgainOn()),
                row.rowVersion());
    }

    private Extension extension(ChangeRow row) {
        return new Extension(
                row.id(),
                ExtensionReason.valueOf(row.reason()),
                words(row),
                row.fromOn(),
                requireNonNull(row.toOn()));
    }

    private String words(ChangeRow row) {
        return sealed.open(TABLE, row.id(), COLUMN, row.sealed(), HoldWords.class).words();
    }
}
