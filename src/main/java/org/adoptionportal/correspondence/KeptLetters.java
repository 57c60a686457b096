package org.adoptionportal.correspondence;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.db.Fact;
import org.adoptionportal.platform.db.Facts;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;

/**
 * The letters of a case, word for word as they were sent: rows are only ever added. Writing joins
 * the transaction of the decision that the letter tells.
 */
@Singleton
public class KeptLetters {

    /** What the people of a case may read, for a statement with {@code :caseId}. */
    public static final String FACTS =
            """
            SELECT 'letter', l.id,
                JSON_OBJECT('kind', l.template, 'version', l.template_version,
                    'datedOn', l.dated_on,
                    'at', TIMESTAMPDIFF(MICROSECOND, '1970-01-01', l.written_at)), ''
            FROM kept_letter l JOIN letter_shown s ON s.letter_id = l.id
            WHERE l.case_id = :caseId AND\
            """
                    + VisibleCase.OWN;

    private static final String SOURCE = "letter";
    private static final String TABLE = "kept_letter";
    private static final String COLUMN = "sealed";

    private final KeptLetterRepository letters;
    private final SealedJson sealed;
    private final Facts facts;
    private final Ids ids;
    private final Clock clock;

    KeptLetters(
            KeptLetterRepository letters, SealedJson sealed, Facts facts, Ids ids, Clock clock) {
        this.letters = letters;
        this.sealed = sealed;
        this.facts = facts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a letter; staff alone can read it until {@link #show}. */
    @Transactional
    public void keep(long caseId, Viewer author, WrittenLetter letter) {
        long id = ids.next();
        letters.save(
                new KeptLetterRow(
                        id,
                        caseId,
                        letter.kind().name(),
                        letter.version(),
                        letter.datedOn(),
                        author.personaId(),
                        clock.instant(),
                        sealed.seal(TABLE, id, COLUMN, letter.text())));
    }

    /** From now on the parties to the case can read its letters. */
    @Transactional
    public void show(long caseId) {
        letters.show(caseId, clock.instant());
    }

    /** Those that the viewer may read, newest first. */
    @Transactional
    public List<LetterEntry> of(long caseId, Viewer viewer) {
        return letters.of(caseId, viewer);
    }

    /** Those that are among these facts, newest first. */
    public List<LetterEntry> of(List<Fact> read) {
        return facts.of(SOURCE, read, Open.class).reversed().stream()
                .map(row ->
                        new LetterEntry(
                                row.id(),
                                row.open().kind(),
                                row.open().version(),
                                row.open().datedOn(),
                                Facts.moment(row.open().at())))
                .toList();
    }

    @Serdeable
    record Open(String kind, String version, LocalDate datedOn, long at) {}

    /**
     * One of them.
     *
     * @throws Refusal.NotFound if the case has none with this id, or the viewer may not read it
     */
    @Transactional
    public KeptLetter read(long caseId, String id, Viewer viewer) {
        return letters.find(caseId, number(id), viewer)
                .map(this::opened)
                .orElseThrow(Refusal.NotFound::new);
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException notOurs) {
            throw new Refusal.NotFound();
        }
    }

    private KeptLetter opened(KeptLetterRow row) {
        return new KeptLetter(
                Long.toString(row.id()),
                row.template(),
                row.templateVersion(),
                row.datedOn(),
                row.writtenAt(),
                sealed.open(TABLE, row.id(), COLUMN, row.sealed(), LetterText.class));
    }
}
