package org.adoptionportal.application.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.adoptionportal.application.Application;

/** An application in a list. */
@Serdeable
record ApplicationLine(String reference, String stage, LocalDate startedOn) {

    static ApplicationLine of(Application application) {
        return new ApplicationLine(
                application.reference(),
                application.stage().shownToApplicants().name(),
                application.startedOn());
    }
}
