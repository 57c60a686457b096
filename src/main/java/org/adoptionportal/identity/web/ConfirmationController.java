package org.adoptionportal.identity.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import org.adoptionportal.identity.SignUp;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.rendering.Pages;

/** The link from the e-mail. Looking at it changes nothing, because mail scanners look too. */
@Controller("/account/confirm/{secret}")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ConfirmationController {

    private static final URI SIGN_IN = URI.create("/sign-in?confirmed=yes");

    private final SignUp signUp;

    ConfirmationController(SignUp signUp) {
        this.signUp = signUp;
    }

    record ConfirmationPage(String title, boolean error, Button button) {}

    @Get
    HttpResponse<?> show(String secret) {
        return signUp.canConfirm(secret) ? question() : tooLate();
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(String secret) {
        return signUp.confirm(secret) ? HttpResponse.seeOther(SIGN_IN) : tooLate();
    }

    private static HttpResponse<?> question() {
        var page =
                new ConfirmationPage(
                        "Confirm your email address",
                        false,
                        Button.submit("Confirm my email address"));
        return HttpResponse.ok(Pages.of("identity/confirm", page));
    }

    private static HttpResponse<?> tooLate() {
        var page = new Notice("This link does not work any more", false);
        return Pages.withStatus(HttpStatus.NOT_FOUND, "identity/link-too-late", page);
    }
}
