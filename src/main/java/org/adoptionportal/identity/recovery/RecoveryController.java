package org.adoptionportal.identity.recovery;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** The link that leads back in. Looking at it changes nothing, because mail scanners look too. */
@Controller(RecoveryController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class RecoveryController {

    static final String PATH = "/account/recovery";

    private static final String DONE = PATH + "/done";
    private static final String VIEW = "identity/recovery/new-password";

    private final Recovery recovery;

    RecoveryController(Recovery recovery) {
        this.recovery = recovery;
    }

    record PlainPage(String title, boolean error) {}

    @Get("/{secret}")
    HttpResponse<?> show(@PathVariable String secret) {
        return recovery.needed(secret)
                .<HttpResponse<?>>map(needed ->
                        HttpResponse.ok(Pages.of(VIEW, NewPasswordPage.of(needed, Map.of()))))
                .orElseGet(RecoveryController::tooLate);
    }

    @Post("/{secret}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> recover(@PathVariable String secret, @Body Sent sent) {
        try {
            recovery.recover(
                    secret,
                    new NewSecrets(
                            sent.get(Recovery.PASSWORD),
                            sent.get(Proofs.CODE),
                            sent.get(Proofs.FACTOR)));
            return HttpResponse.seeOther(URI.create(DONE));
        } catch (Refusal.NotFound over) {
            return tooLate();
        } catch (Refusal.Invalid invalid) {
            return recovery.needed(secret)
                    .<HttpResponse<?>>map(needed ->
                            Pages.invalid(VIEW, NewPasswordPage.of(needed, invalid.fields())))
                    .orElseGet(RecoveryController::tooLate);
        }
    }

    @Get("/done")
    HttpResponse<?> done() {
        var page = new PlainPage("You have a new password", false);
        return HttpResponse.ok(Pages.of("identity/recovery/done", page));
    }

    private static HttpResponse<?> tooLate() {
        var page = new PlainPage("This link does not work any more", false);
        return Pages.withStatus(HttpStatus.NOT_FOUND, "identity/recovery/link-too-late", page);
    }
}
