package org.adoptionportal.timeline;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.adoptionportal.audit.AuditTrail;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.db.Fact;
import org.adoptionportal.platform.db.Facts;
import org.adoptionportal.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/** Writes down what happened in a case, in the transaction of the decision, and reads it back. */
@Singleton
public class Timeline {

    private static final String SHARED =
            """
            SELECT 'timeline' AS source, t.id,
                JSON_OBJECT('at', TIMESTAMPDIFF(MICROSECOND, '1970-01-01', t.happened_at),
                    'actor', t.actor, 'event', t.event) AS json, t.sealed
              FROM timeline_entry t
              WHERE t.case_id = :caseId AND t.audience = 'EVERYONE'
            """;

    private static final int LATEST = 200;

    /** What the people of a case read of it: a statement with {@code :caseId}. */
    public static final String TOLD =
            SHARED + " ORDER BY t.happened_at DESC, t.id DESC LIMIT " + LATEST;

    /** As {@link #TOLD}, for a part of the viewer's own statement. */
    public static final String FACTS = SHARED + " AND " + VisibleCase.OWN;

    private static final String SOURCE = "timeline";
    private static final String TABLE = "timeline_entry";
    private static final String COLUMN = "sealed";

    private final TimelineRepository entries;
    private final AuditTrail trail;
    private final SealedJson sealed;
    private final Facts facts;
    private final Ids ids;
    private final Clock clock;

    Timeline(
            TimelineRepository entries,
            AuditTrail trail,
            SealedJson sealed,
            Facts facts,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.trail = trail;
        this.sealed = sealed;
        this.facts = facts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds an entry that the viewer is the author of. */
    @Transactional
    public void record(long caseId, Viewer author, Event event) {
        record(caseId, author.personaId(), author.kind().name(), event);
    }

    /**
     * Adds an entry whose author has no account.
     *
     * @param capacity in which they acted: {@code ENQUIRER}, say
     */
    @Transactional
    public void record(long caseId, String capacity, Event event) {
        record(caseId, null, capacity, event);
    }

    private void record(long caseId, @Nullable Long personaId, String actor, Event event) {
        long id = ids.next();
        TimelineRow row =
                new TimelineRow(
                        id,
                        caseId,
                        clock.instant(),
                        personaId,
                        actor,
                        event.name(),
                        event.audience(),
                        sealed.seal(TABLE, id, COLUMN, new Details(event.details())));
        entries.save(row);
        trail.append(caseId, AuditedTimeline.KIND, id, row.content());
    }

    /** Deletes what happened in a case that was never sent and is forgotten, and its trail. */
    @Transactional
    public void forget(long caseId) {
        trail.forget(caseId);
        entries.forget(caseId);
    }

    /** The latest 200 entries that the viewer may read, newest first. */
    @Transactional
    public List<TimelineEntry> of(long caseId, Viewer viewer) {
        return entries.latest(caseId, viewer).stream().map(this::opened).toList();
    }

    /** The latest 200 of the entries among these facts, newest first. */
    public List<TimelineEntry> of(List<Fact> read) {
        return facts.of(SOURCE, read, Open.class).stream()
                .sorted(
                        Comparator.<Facts.Read<Open>>comparingLong(row -> row.open().at())
                                .reversed())
                .limit(LATEST)
                .map(row ->
                        new TimelineEntry(
                                Facts.moment(row.open().at()),
                                row.open().actor(),
                                row.open().event(),
                                Audience.EVERYONE,
                                details(row.id(), row.sealed()).values()))
                .toList();
    }

    @Serdeable
    record Open(long at, String actor, String event) {}

    private Details details(long id, byte[] text) {
        return sealed.open(TABLE, id, COLUMN, text, Details.class);
    }

    private TimelineEntry opened(TimelineRow row) {
        Details details = details(row.id(), row.sealed());
        return new TimelineEntry(
                row.happenedAt(), row.actor(), row.event(), row.audience(), details.values());
    }
}
