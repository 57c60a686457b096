package org.adoptionportal.application;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;

/** Why registrations were declined. */
@Singleton
public class RefusalReasons {

    private static final String TABLE = "registration_refusal";
    private static final String COLUMN = "sealed";

    private final RefusalRepository rows;
    private final SealedJson sealed;
    private final Clock clock;

    RefusalReasons(RefusalRepository rows, SealedJson sealed, Clock clock) {
        this.rows = rows;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** What is sealed. */
    @Serdeable
    record Content(String reasons) {}

    void keep(Application application, String reasons) {
        byte[] bytes = sealed.seal(TABLE, application.id(), COLUMN, new Content(reasons));
        rows.save(new RefusalRow(application.id(), bytes, clock.instant()));
    }

    /** The reasons; for applicants only once they have been told. */
    @Transactional
    public Optional<String> of(Application application, Viewer viewer) {
        if (!application.stage().isDeclined()) {
            return Optional.empty();
        }
        return rows.find(application.id(), viewer)
                .map(row ->
                        sealed.open(TABLE, application.id(), COLUMN, row.sealed(), Content.class))
                .map(Content::reasons);
    }
}
