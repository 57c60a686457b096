package org.adoptionportal.holds;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.id.Ids;

/** Keeps and reads the holds and extensions of the clocks of cases. */
@Singleton
public class ClockChanges {

    private static final String HOLDS = "case_hold";
    private static final String EXTENSIONS = "case_extension";
    private static final String COLUMN = "sealed";

    private final HoldRepository holds;
    private final ExtensionRepository extensions;
    private final SealedJson sealed;
    private final Ids ids;

    ClockChanges(HoldRepository holds, ExtensionRepository extensions, SealedJson sealed, Ids ids) {
        this.holds = holds;
        this.extensions = extensions;
        this.sealed = sealed;
        this.ids = ids;
    }

    /** Those of this clock, for whoever may see the case. */
    @Transactional
    public Changes of(long caseId, RunningClock clock, Viewer viewer) {
        return changes(clock, holds.of(caseId, viewer), extensions.of(caseId, viewer));
    }

    /** As {@link #of}, whoever asks: for the derived status. */
    @Transactional
    public Changes of(long caseId, RunningClock clock) {
        return changes(clock, holds.all(caseId), extensions.all(caseId));
    }

    void hold(
            CaseHead head,
            RunningClock clock,
            Viewer worker,
            HoldReason reason,
            String words,
            LocalDate from,
            LocalDate lookAgainOn) {
        long id = ids.next();
        holds.save(
                new HoldRow(
                        id,
                        head.id(),
                        clock.rule().written(),
                        clock.trigger(),
                        reason,
                        sealed.seal(HOLDS, id, COLUMN, new HoldWords(words)),
                        from,
                        null,
                        lookAgainOn,
                        worker.personaId(),
                        0));
    }

    void extend(
            CaseHead head,
            RunningClock clock,
            Viewer worker,
            ExtensionReason reason,
            String words,
            LocalDate until,
            Instant now) {
        long id = ids.next();
        extensions.save(
                new ExtensionRow(
                        id,
                        head.id(),
                        clock.rule().written(),
                        clock.trigger(),
                        reason,
                        sealed.seal(EXTENSIONS, id, COLUMN, new HoldWords(words)),
                        until,
                        now,
                        worker.personaId()));
    }

    /** The row of the hold of this id that goes on. */
    Optional<HoldRow> ongoing(CaseHead head, long id, Viewer worker) {
        return holds.of(head.id(), worker).stream()
                .filter(row -> row.id() == id && row.toOn() == null)
                .findFirst();
    }

    void end(HoldRow row, LocalDate lastDay) {
        holds.update(row.ended(lastDay));
    }

    private Changes changes(
            RunningClock clock, List<HoldRow> holdRows, List<ExtensionRow> extensionRows) {
        return new Changes(
                holdRows.stream().filter(row -> row.isOf(clock)).map(this::opened).toList(),
                extensionRows.stream().filter(row -> row.isOf(clock)).map(this::opened).toList());
    }

    private CaseHold opened(HoldRow row) {
        return new CaseHold(
                row.id(),
                row.reason(),
                words(HOLDS, row.id(), row.sealed()),
                row.fromOn(),
                row.toOn(),
                row.lookAgainOn(),
                row.rowVersion());
    }

    private Extension opened(ExtensionRow row) {
        return new Extension(
                row.id(),
                row.reason(),
                words(EXTENSIONS, row.id(), row.sealed()),
                row.untilOn(),
                row.madeAt());
    }

    private String words(String table, long id, byte[] secret) {
        return sealed.open(table, id, COLUMN, secret, HoldWords.class).words();
    }
}
