package org.adoptionportal.conversation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.adoptionportal.audit.AuditTrail;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.paging.Slice;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** Notes that staff keep on a case: never changed, never deleted, and read by staff only. */
@Singleton
public class Notes {

    private final NoteRepository rows;
    private final AuditTrail trail;
    private final SealedJson sealed;
    private final Ids ids;
    private final Clock clock;

    Notes(NoteRepository rows, AuditTrail trail, SealedJson sealed, Ids ids, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.sealed = sealed;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds a note to a case that the worker may see; returns its id.
     *
     * @param text 1 to {@link WrittenText#MOST} characters
     * @param corrects the note of the same case that this one puts right; null when none
     * @throws Refusal.NotFound if there is no such note to put right
     * @throws Refusal.Conflict if another note puts that one right already
     */
    @Transactional
    public long write(Viewer worker, long caseId, String text, @Nullable Long corrects) {
        String checked = WrittenText.checked(text, "note");
        if (corrects != null) {
            requireUncorrected(worker, caseId, corrects);
        }
        long id = ids.next();
        byte[] bytes =
                sealed.seal(NoteRow.TABLE, id, NoteRow.COLUMN, new Written(worker.name(), checked));
        NoteRow row = NoteRow.of(id, caseId, worker.personaId(), clock.instant(), corrects, bytes);
        rows.save(row);
        trail.append(caseId, AuditedNotes.KIND, id, row.content());
        return id;
    }

    private void requireUncorrected(Viewer worker, long caseId, long corrects) {
        SeenNote old =
                rows.lock(caseId, corrects, worker).stream()
                        .findFirst()
                        .orElseThrow(Refusal.NotFound::new);
        if (old.correctedAt() != null) {
            throw new Refusal.Conflict(
                    "Somebody has corrected this note already. Read theirs, and correct that one.");
        }
    }

    /** Up to so many notes of a case, newest first. */
    @Transactional
    public Slice<Note> of(Viewer worker, long caseId, Cursor after, int size) {
        return Slice.of(
                        rows.before(caseId, Before.of(after), size + 1, worker),
                        size,
                        row -> Cursor.at(London.dateOf(row.writtenAt()), row.id()))
                .map(this::opened);
    }

    /** One note of a case. */
    @Transactional
    public Optional<Note> one(Viewer worker, long caseId, long id) {
        return rows.one(caseId, id, worker).stream().findFirst().map(this::opened);
    }

    private Note opened(SeenNote row) {
        Written written =
                row.sealed().length == 0
                        ? new Written("", "")
                        : sealed.open(
                                NoteRow.TABLE,
                                row.id(),
                                NoteRow.COLUMN,
                                row.sealed(),
                                Written.class);
        return new Note(
                row.id(),
                row.writtenAt(),
                written.author(),
                written.text(),
                row.correctsId(),
                row.correctsAt(),
                row.correctedAt());
    }
}
