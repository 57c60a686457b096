package org.adoptionportal.application;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.adoptionportal.application.Reopened.Writer;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.jspecify.annotations.Nullable;

/**
 * What is written in reopened sections, beside the answers that stand. Every method joins the
 * transaction of the decision that calls it, which holds the lock on the application.
 */
@Singleton
class WorkingCopies {

    private static final String TABLE = "answer_section";
    private static final String COPY = "working_copy";
    private static final String WORDS = "reopened_words";

    private final AnswerRepository rows;
    private final SealedJson sealed;
    private final Clock clock;

    WorkingCopies(AnswerRepository rows, SealedJson sealed, Clock clock) {
        this.rows = rows;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** What a worker asked, as it is sealed. */
    @Serdeable
    record Words(String words) {}

    /** What is going on in the section, as the viewer may know; null when it is not reopened. */
    @Nullable Reopened of(AnswerRow row, Viewer viewer) {
        Writer writer = row.reopenedFor();
        if (writer == null) {
            return null;
        }
        boolean reads = writer == Writer.of(viewer);
        return new Reopened(
                writer, row.workingCopy() != null, reads ? copy(row) : null, words(row));
    }

    private @Nullable Answers copy(AnswerRow row) {
        byte[] copy = row.workingCopy();
        return copy == null ? null : sealed.open(TABLE, row.id(), COPY, copy, Answers.class);
    }

    private String words(AnswerRow row) {
        byte[] words = row.reopenedWords();
        return words == null ? "" : sealed.open(TABLE, row.id(), WORDS, words, Words.class).words();
    }

    void open(long rowId, Writer writer) {
        rows.reopen(rowId, writer);
    }

    void ask(long rowId, String words) {
        rows.ask(rowId, Writer.APPLICANTS, sealed.seal(TABLE, rowId, WORDS, new Words(words)));
    }

    void write(long rowId, Answers answers) {
        rows.writeCopy(rowId, sealed.seal(TABLE, rowId, COPY, answers));
    }

    /** Makes what was written what stands. */
    void send(long rowId, Answers answers) {
        byte[] bytes = sealed.seal(TABLE, rowId, "sealed", answers);
        rows.replace(rowId, RegistrationForm.VERSION, bytes, clock.instant());
        rows.close(rowId);
    }

    /** Forgets what was written. */
    void putBack(long rowId) {
        rows.close(rowId);
    }
}
