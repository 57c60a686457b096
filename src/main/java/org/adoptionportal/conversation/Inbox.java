package org.adoptionportal.conversation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.adoptionportal.casefile.CaseAttention;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.db.Fact;
import org.adoptionportal.platform.db.Facts;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.paging.Slice;
import org.adoptionportal.platform.time.London;

/** Shows the messages of a case, and notes who has seen them. */
@Singleton
public class Inbox {

    /** How many messages of a case the viewer has not seen, for a statement with both. */
    public static final String FACTS =
            """
            SELECT 'unread', 0, JSON_OBJECT('messages', COUNT(*)), ''
            FROM case_message g
            WHERE g.case_id = :caseId AND g.author_persona_id <> :viewerPersona
              AND NOT EXISTS (SELECT 1 FROM message_read r
                WHERE r.message_id = g.id AND r.persona_id = :viewerPersona)
              AND\
            """
                    + VisibleCase.OWN;

    private static final String SOURCE = "unread";

    private final MessageRepository rows;
    private final CaseAttention attention;
    private final SealedJson sealed;
    private final Facts facts;
    private final Clock clock;

    Inbox(
            MessageRepository rows,
            CaseAttention attention,
            SealedJson sealed,
            Facts facts,
            Clock clock) {
        this.rows = rows;
        this.attention = attention;
        this.sealed = sealed;
        this.facts = facts;
        this.clock = clock;
    }

    /** How many messages of a case the viewer has not seen. */
    @Transactional
    public long unread(Viewer viewer, long caseId) {
        return rows.unread(caseId, viewer);
    }

    /** As {@link #unread(Viewer, long)}, as these facts say. */
    public long unread(List<Fact> read) {
        return facts.of(SOURCE, read, Count.class).stream()
                .mapToLong(row -> row.open().messages())
                .sum();
    }

    @Serdeable
    record Count(long messages) {}

    /** Up to so many messages, newest first; that the viewer has seen them is noted, once. */
    @Transactional
    public Slice<ReadMessage> open(Viewer viewer, long caseId, Cursor after, int size) {
        Slice<SeenMessage> slice =
                Slice.of(
                        rows.before(caseId, Before.of(after), size + 1, viewer),
                        size,
                        row -> Cursor.at(London.dateOf(row.sentAt()), row.id()));
        List<Long> unseen =
                slice.items().stream()
                        .filter(row -> row.isNewTo(viewer))
                        .map(SeenMessage::id)
                        .toList();
        if (!unseen.isEmpty()) {
            noteRead(viewer, caseId, unseen);
        }
        return slice.map(row -> opened(row, viewer));
    }

    /** Up to so many messages, oldest first, for the file: that they were seen is not noted. */
    @Transactional
    public List<ReadMessage> all(Viewer viewer, long caseId, int size) {
        return rows.before(caseId, Before.of(Cursor.start()), size, viewer).reversed().stream()
                .map(row -> opened(row, viewer))
                .toList();
    }

    /** Staff hold the case before they note anything, so that none of them counts too few. */
    private void noteRead(Viewer viewer, long caseId, List<Long> unseen) {
        if (viewer.isStaff()) {
            Unseen left = rows.lockUnseen(caseId, unseen);
            attention.messagesSeen(caseId, left.messages(), left.since());
        }
        rows.read(unseen, viewer.personaId(), viewer.isStaff(), clock.instant());
    }

    private ReadMessage opened(SeenMessage row, Viewer viewer) {
        Written written =
                sealed.open(
                        MessageRow.TABLE, row.id(), MessageRow.COLUMN, row.sealed(), Written.class);
        boolean named = viewer.isStaff() || !row.fromStaff();
        return new ReadMessage(
                row.id(),
                row.sentAt(),
                row.fromStaff(),
                named ? written.author() : null,
                row.isBy(viewer),
                row.isNewTo(viewer),
                written.text(),
                row.readers(),
                row.readAt());
    }
}
