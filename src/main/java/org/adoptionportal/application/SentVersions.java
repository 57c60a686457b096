package org.adoptionportal.application;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/** Keeps every version of what was sent. Versions are added, and never changed. */
@Singleton
public class SentVersions {

    private static final String TABLE = "registration_version";
    private static final String COLUMN = "sealed";

    /** What the first version is sealed under: the name of the table it was kept in before. */
    private static final String FIRST = "registration_snapshot";

    private final VersionRepository rows;
    private final SealedJson sealed;
    private final Ids ids;
    private final Clock clock;

    SentVersions(VersionRepository rows, SealedJson sealed, Ids ids, Clock clock) {
        this.rows = rows;
        this.sealed = sealed;
        this.ids = ids;
        this.clock = clock;
    }

    /** A change as it is sealed. */
    @Serdeable
    record Content(String reason, Map<String, String> before, Map<String, String> after) {}

    /** All that the viewer may read, oldest first. */
    @Transactional
    public List<SentVersion> of(Application application, Viewer viewer) {
        return rows.of(application.id(), viewer).stream()
                .map(this::opened)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of a section that the form does not have any more there is nothing to show. */
    private Optional<SentVersion> opened(VersionLine line) {
        byte[] bytes = line.sealed();
        String code = line.section();
        if (code == null || bytes == null) {
            return Optional.of(new SentVersion(line.sentAt(), line.sentByPlace(), null));
        }
        Content content = sealed.open(TABLE, line.id(), COLUMN, bytes, Content.class);
        return RegistrationForm.section(code)
                .map(section -> change(section, line.ownerPlace(), content))
                .map(change -> new SentVersion(line.sentAt(), line.sentByPlace(), change));
    }

    private static SentVersion.Change change(
            Section section, @Nullable Integer owner, Content content) {
        return new SentVersion.Change(
                section,
                owner,
                content.reason(),
                new Answers(content.before()),
                new Answers(content.after()));
    }

    /** Adds the first version, which is everything. */
    void first(Registration registration, Object everything) {
        long id = registration.application().id();
        byte[] bytes = sealed.seal(FIRST, id, COLUMN, everything);
        add(id, registration, 1, null, null, bytes);
    }

    /** Adds a version that changes one section, with the reason. */
    void change(Registration before, Viewer by, Section section, Applicant who, Content content) {
        long id = ids.next();
        byte[] bytes = sealed.seal(TABLE, id, COLUMN, content);
        int number = rows.next(before.application().id(), by);
        add(id, before, number, section.code(), section.personal() ? who.id() : null, bytes);
    }

    private void add(
            long id,
            Registration registration,
            int number,
            @Nullable String section,
            @Nullable Long owner,
            byte[] bytes) {
        Applicant self = registration.self();
        rows.save(
                new VersionRow(
                        id,
                        registration.application().id(),
                        number,
                        section,
                        owner,
                        self == null ? null : self.id(),
                        RegistrationForm.VERSION,
                        bytes,
                        clock.instant()));
    }
}
