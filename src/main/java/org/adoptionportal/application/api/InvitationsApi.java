package org.adoptionportal.application.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.adoptionportal.application.InvitePartner;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.identity.limit.Attempts.Purpose;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.adoptionportal.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/** Lets an applicant invite the partner with whom they apply, for programs. */
@Controller(RegistrationsApi.PATH + "/{reference}/invitations")
@Secured(Areas.APPLICANT)
class InvitationsApi {

    private static final int PARTNER = 2;

    private final Registrations registrations;
    private final InvitePartner invite;
    private final CodeViews codes;
    private final Attempts attempts;
    private final ClientAddress address;
    private final Once once;

    InvitationsApi(
            Registrations registrations,
            InvitePartner invite,
            CodeViews codes,
            Attempts attempts,
            ClientAddress address,
            Once once) {
        this.registrations = registrations;
        this.invite = invite;
        this.codes = codes;
        this.attempts = attempts;
        this.address = address;
        this.once = once;
    }

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Invitation(@Nullable String email) {
        @Override
        public String toString() {
            return "Invitation";
        }
    }

    @Post
    HttpResponse<CodeView> invite(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable String reference,
            @Header(RegistrationsApi.KEY) @Nullable String key,
            @Body Invitation body) {
        String email = Typed.clean(Objects.requireNonNullElse(body.email(), ""));
        String own = registrations.application(viewer, reference).reference();
        attempts.count(Purpose.LINK, viewer.actor(), address.of(request));
        once.perform(
                viewer.actor(),
                "POST " + RegistrationsApi.PATH + "/" + own + "/invitations",
                key,
                email,
                () -> {
                    invite.invite(viewer, reference, email);
                    return reference;
                });
        return HttpResponse.created(codes.of(viewer, reference, PARTNER));
    }

    /** Ends the invitation: its code stops working. Ending it again changes nothing. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    void takeBack(Viewer viewer, @PathVariable String reference) {
        invite.takeBack(viewer, reference);
    }
}
