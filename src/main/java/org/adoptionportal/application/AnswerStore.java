package org.adoptionportal.application;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/** Keeps answers sealed, a row for each section and owner. */
@Singleton
class AnswerStore {

    private static final String TABLE = "answer_section";
    private static final String COLUMN = "sealed";

    private final AnswerRepository rows;
    private final SealedJson sealed;
    private final Ids ids;
    private final Clock clock;

    AnswerStore(AnswerRepository rows, SealedJson sealed, Ids ids, Clock clock) {
        this.rows = rows;
        this.sealed = sealed;
        this.ids = ids;
        this.clock = clock;
    }

    Map<String, SavedSection> read(Application application, Viewer viewer) {
        return rows.of(application.id(), viewer).stream()
                .map(this::opened)
                .flatMap(Optional::stream)
                .collect(toMap(each -> each.section().code(), each -> each));
    }

    private Optional<SavedSection> opened(AnswerRow row) {
        return RegistrationForm.section(row.section())
                .map(section ->
                        new SavedSection(
                                section,
                                row.rowVersion(),
                                sealed.open(TABLE, row.id(), COLUMN, row.sealed(), Answers.class)));
    }

    /** One section as it is stored, for who then changes it. */
    record Stored(Application application, long owner, @Nullable Long rowId, SavedSection saved) {}

    /** Reads one section; the caller holds the lock on the application until it is written. */
    Stored find(Application application, Viewer viewer, Section section) {
        long owner = section.personal() ? viewer.personaId() : AnswerRow.SHARED;
        return rows.of(application.id(), viewer).stream()
                .filter(row -> row.section().equals(section.code()))
                .filter(row -> row.ownerPersonaId() == owner)
                .findFirst()
                .map(row -> new Stored(application, owner, row.id(), opened(row).orElseThrow()))
                .orElse(new Stored(application, owner, null, SavedSection.empty(section)));
    }

    /** Writes the answers of a section anew. */
    SavedSection replace(Stored before, Answers answers) {
        Section section = before.saved().section();
        if (before.rowId() == null) {
            insert(before.application(), section, before.owner(), answers);
        } else {
            update(before.rowId(), answers);
        }
        return new SavedSection(section, before.saved().version() + 1, answers);
    }

    private void update(long rowId, Answers answers) {
        byte[] bytes = sealed.seal(TABLE, rowId, COLUMN, answers);
        rows.replace(rowId, RegistrationForm.VERSION, bytes, clock.instant());
    }

    private void insert(Application application, Section section, long owner, Answers answers) {
        long id = ids.next();
        rows.save(
                new AnswerRow(
                        id,
                        application.id(),
                        section.code(),
                        owner,
                        RegistrationForm.VERSION,
                        1,
                        sealed.seal(TABLE, id, COLUMN, answers),
                        clock.instant()));
    }
}
