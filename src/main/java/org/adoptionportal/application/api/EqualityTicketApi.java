package org.adoptionportal.application.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.EqualityDoor;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.equality.Offer;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** Gives an applicant's program the ticket with which it answers the questions about equality. */
@Controller(RegistrationsApi.PATH + "/{reference}/equality-ticket")
@Secured(Areas.APPLICANT)
class EqualityTicketApi {

    private final Registrations registrations;
    private final EqualityDoor door;

    EqualityTicketApi(Registrations registrations, EqualityDoor door) {
        this.registrations = registrations;
        this.door = door;
    }

    /**
     * The ticket.
     *
     * @param ticket null before the registration is sent, once it is answered, and afterwards
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TicketView(@Nullable String ticket, boolean answered) {}

    @Get
    TicketView read(Viewer viewer, @PathVariable String reference) {
        Application application = registrations.application(viewer, reference);
        Offer offer = door.offer(application, viewer);
        return new TicketView(offer.ticket(), offer.answered());
    }
}
