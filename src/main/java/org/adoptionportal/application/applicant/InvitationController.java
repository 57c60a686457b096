package org.adoptionportal.application.applicant;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import org.adoptionportal.application.InvitePartner;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.answering.FormPath;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.identity.limit.Attempts.Purpose;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.platform.web.rendering.Pages;

/** Lets an applicant invite the partner with whom they apply. */
@Controller(Path.REGISTRATIONS + "/{reference}/invitation")
@Secured(Areas.APPLICANT)
@Produces(MediaType.TEXT_HTML)
class InvitationController {

    private static final String VIEW = "application/invitation";

    private final Registrations registrations;
    private final InvitePartner invite;
    private final InvitationPages pages;
    private final Attempts attempts;
    private final ClientAddress address;
    private final Once once;

    InvitationController(
            Registrations registrations,
            InvitePartner invite,
            InvitationPages pages,
            Attempts attempts,
            ClientAddress address,
            Once once) {
        this.registrations = registrations;
        this.invite = invite;
        this.pages = pages;
        this.attempts = attempts;
        this.address = address;
        this.once = once;
    }

    @Get
    HttpResponse<?> show(Viewer viewer, @PathVariable String reference) {
        Registration registration = registrations.registration(viewer, reference);
        boolean joined = registration.second().filter(each -> each.isOnline()).isPresent();
        return joined || !registration.canBeChanged()
                ? backTo(reference)
                : HttpResponse.ok(Pages.of(VIEW, pages.page(registration, viewer, "", null)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> invite(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable String reference,
            @Body Sent sent) {
        String email = Typed.clean(sent.get("email"));
        Registration registration = registrations.registration(viewer, reference);
        attempts.count(Purpose.LINK, viewer.actor(), address.of(request));
        try {
            return HttpResponse.seeOther(URI.create(invited(viewer, reference, email, sent)));
        } catch (Refusal.Invalid invalid) {
            String fault = invalid.fields().get("email");
            if (fault == null) {
                throw invalid;
            }
            return Pages.invalid(VIEW, pages.page(registration, viewer, email, fault));
        }
    }

    private String invited(Viewer viewer, String reference, String email, Sent sent) {
        String path = FormPath.own(reference).taskList() + "/invitation";
        return once.perform(
                        viewer.actor(),
                        "POST " + path,
                        sent.onceKey(),
                        email,
                        () -> {
                            invite.invite(viewer, reference, email);
                            return path;
                        })
                .result();
    }

    /** Ends the invitation: its code stops working. Ending it again changes nothing. */
    @Post("/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeBack(Viewer viewer, @PathVariable String reference) {
        invite.takeBack(viewer, reference);
        return backTo(reference);
    }

    private static HttpResponse<?> backTo(String reference) {
        return HttpResponse.seeOther(URI.create(FormPath.own(reference).taskList()));
    }
}
