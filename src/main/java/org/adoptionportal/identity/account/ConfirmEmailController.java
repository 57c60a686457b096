package org.adoptionportal.identity.account;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.rendering.Pages;

/** The link that was sent to a new e-mail address. Looking at it changes nothing. */
@Controller(ConfirmEmailController.PATH + "/{secret}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ConfirmEmailController {

    static final String PATH = EmailController.PATH + "/confirm";

    private final ChangeEmail change;

    ConfirmEmailController(ChangeEmail change) {
        this.change = change;
    }

    record ConfirmPage(String title, boolean error, String email, Button button) {}

    record TooLatePage(String title, boolean error) {}

    @Get
    HttpResponse<?> show(Viewer viewer, @PathVariable String secret) {
        return change.asked(viewer, secret)
                .<HttpResponse<?>>map(ConfirmEmailController::question)
                .orElseGet(ConfirmEmailController::tooLate);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(Viewer viewer, @PathVariable String secret) {
        return change.confirm(viewer, secret).isPresent()
                ? HttpResponse.seeOther(URI.create(News.EMAIL.path()))
                : tooLate();
    }

    private static HttpResponse<?> question(String email) {
        var page =
                new ConfirmPage(
                        "Confirm your new email address",
                        false,
                        email,
                        Button.submit("Use this email address"));
        return HttpResponse.ok(Pages.of("identity/account/confirm-email", page));
    }

    private static HttpResponse<?> tooLate() {
        var page = new TooLatePage("This link does not work any more", false);
        return Pages.withStatus(HttpStatus.NOT_FOUND, "identity/account/link-too-late", page);
    }
}
