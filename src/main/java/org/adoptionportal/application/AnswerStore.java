package org.adoptionportal.application;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.application.Registration.Sheet;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.application.form.Told;
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
    private final ApplicantRepository applicants;
    private final WorkingCopies copies;
    private final SealedJson sealed;
    private final Ids ids;
    private final Clock clock;

    AnswerStore(
            AnswerRepository rows,
            ApplicantRepository applicants,
            WorkingCopies copies,
            SealedJson sealed,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.applicants = applicants;
        this.copies = copies;
        this.sealed = sealed;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the viewer may read: an applicant not what the other answers for themselves. */
    Registration read(Application application, Viewer viewer) {
        return registration(application, viewer, rows.of(application.id(), viewer));
    }

    /** All of it, whoever asks: to be judged and kept, and shown to nobody. */
    Registration whole(Application application, Viewer viewer) {
        return registration(application, viewer, rows.whole(application.id(), viewer));
    }

    List<ReopenedLine> reopened(Application application, Viewer viewer) {
        return rows.reopened(application.id(), viewer);
    }

    private Registration registration(
            Application application, Viewer viewer, List<AnswerRow> found) {
        List<Applicant> all = applicants.of(application.id(), viewer);
        @Nullable Applicant self =
                all.stream().filter(each -> each.is(viewer)).findFirst().orElse(null);
        List<Sheet> sheets =
                found.stream().map(row -> sheet(row, viewer)).flatMap(Optional::stream).toList();
        return new Registration(application, all, self, sheets);
    }

    private Optional<Sheet> sheet(AnswerRow row, Viewer viewer) {
        return RegistrationForm.section(row.section())
                .map(section ->
                        new Sheet(
                                row.id(),
                                row.ownerPersonaId(),
                                opened(row, section),
                                copies.of(row, viewer)));
    }

    private SavedSection opened(AnswerRow row, Section section) {
        Answers answers = sealed.open(TABLE, row.id(), COLUMN, row.sealed(), Answers.class);
        return new SavedSection(section, row.rowVersion(), answers);
    }

    /**
     * One section as it is stored, for who then changes it.
     *
     * @param saved what the person writes on: the working copy, if it was sent and reopened
     * @param told all that the person has told until now
     * @param open whether it can be changed
     * @param reopened what is going on in it since it was sent; null when nothing is
     */
    record Stored(
            Application application,
            long owner,
            @Nullable Long rowId,
            SavedSection saved,
            Told told,
            boolean open,
            @Nullable Reopened reopened) {}

    /** Reads one section; the caller holds the lock on the application until it is written. */
    Stored find(Application application, Viewer viewer, SaveAnswers.Target target) {
        Registration registration = read(application, viewer);
        Section section = target.section();
        Applicant who = registration.answering(target.place());
        long owner = who.ownerOf(section);
        Optional<Sheet> sheet = registration.sheet(section, owner);
        return new Stored(
                application,
                owner,
                sheet.map(Sheet::rowId).orElse(null),
                registration.written(section, who),
                registration.toldInWriting(section, who),
                registration.canBeChanged(section, who),
                sheet.map(Sheet::reopened).orElse(null));
    }

    /** Writes the answers of a section anew. */
    SavedSection replace(Stored before, Answers answers) {
        Section section = before.saved().section();
        if (before.rowId() == null) {
            insert(before.application(), section, before.owner(), answers);
        } else if (before.application().stage() == Stage.REGISTERING) {
            update(before.rowId(), answers);
        } else {
            copies.write(before.rowId(), answers);
        }
        return new SavedSection(section, before.saved().version() + 1, answers);
    }

    /** Files the first answers of a section; returns the id of their row. */
    long begin(Application application, Section section, Applicant who, Answers known) {
        return insert(application, section, who.ownerOf(section), known);
    }

    /** The row of a section, made if the form did not ask for it yet when it was sent. */
    long rowOf(Reopening reopening) {
        Long row = reopening.rowId();
        return row == null
                ? begin(
                        reopening.registration().application(),
                        reopening.section(),
                        reopening.who(),
                        Answers.none())
                : row;
    }

    private void update(long rowId, Answers answers) {
        byte[] bytes = sealed.seal(TABLE, rowId, COLUMN, answers);
        rows.replace(rowId, RegistrationForm.VERSION, bytes, clock.instant());
    }

    private long insert(Application application, Section section, long owner, Answers answers) {
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
                        clock.instant(),
                        null,
                        null,
                        null));
        return id;
    }
}
