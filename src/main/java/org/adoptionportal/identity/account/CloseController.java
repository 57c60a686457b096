package org.adoptionportal.identity.account;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Lets people close their account, after saying what that means. */
@Controller(CloseController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class CloseController {

    static final String PATH = AccountController.PATH + "/close";

    private static final String VIEW = "identity/account/close";

    private final CloseAccount close;

    CloseController(CloseAccount close) {
        this.close = close;
    }

    record NotYetPage(String title, boolean error, BackLink backLink, String why) {}

    @Get
    HttpResponse<?> show(Viewer viewer) {
        try {
            close.refuseUnlessPossible(viewer);
            return HttpResponse.ok(Pages.of(VIEW, page(Map.of())));
        } catch (Refusal.Conflict busy) {
            return notYet(HttpStatus.OK, busy);
        }
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(Viewer viewer, @Body Sent sent) {
        try {
            close.close(viewer, sent.get(PasswordAgain.FIELD));
            return HttpResponse.seeOther(URI.create(ClosedController.PATH));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(VIEW, page(invalid.fields()));
        } catch (Refusal.Conflict busy) {
            return notYet(HttpStatus.CONFLICT, busy);
        }
    }

    private static FormPage page(Map<String, String> faults) {
        return FormPage.of(
                "Close your account",
                "",
                null,
                List.of(FormPage.password(faults)),
                Button.submit("Close my account").warning());
    }

    private static HttpResponse<?> notYet(HttpStatus status, Refusal.Conflict busy) {
        var page =
                new NotYetPage(
                        "You cannot close your account yet",
                        false,
                        BackLink.to(AccountController.PATH),
                        String.valueOf(busy.getMessage()));
        return Pages.withStatus(status, "identity/account/not-yet", page);
    }
}
