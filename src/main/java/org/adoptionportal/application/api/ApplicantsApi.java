package org.adoptionportal.application.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** Who applies, for programs. */
@Controller(RegistrationsApi.PATH + "/{reference}/applicants")
@Secured(Areas.APPLICANT)
class ApplicantsApi {

    private final Registrations registrations;

    ApplicantsApi(Registrations registrations) {
        this.registrations = registrations;
    }

    /** Only until it is sent: later, whoever withdraws is not given away before we have called. */
    @Get
    ApplicantsView read(Viewer viewer, @PathVariable String reference) {
        Registration registration = registrations.registration(viewer, reference);
        if (!registration.canBeChanged()) {
            throw new Refusal.Conflict(
                    "This registration has been sent. Read the application to see where it stands.");
        }
        return ApplicantsView.of(
                registration,
                registrations.together(viewer, registration, registration.answering(null)));
    }
}
