package org.adoptionportal.identity.account;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.PasswordInput;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Lets people choose another password. */
@Controller(PasswordController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class PasswordController {

    static final String PATH = AccountController.PATH + "/password";

    private static final String VIEW = "identity/account/password";

    private final ChangePassword change;
    private final Holders holders;

    PasswordController(ChangePassword change, Holders holders) {
        this.change = change;
        this.holders = holders;
    }

    @Get
    ModelAndView<Map<String, Object>> show(Viewer viewer) {
        return Pages.of(VIEW, page(viewer, Map.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Viewer viewer, @Body Sent sent) {
        try {
            change.change(viewer, sent.get(PasswordAgain.FIELD), sent.get(ChangePassword.CHOSEN));
            return HttpResponse.seeOther(URI.create(News.PASSWORD.path()));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(VIEW, page(viewer, invalid.fields()));
        }
    }

    private FormPage page(Viewer viewer, Map<String, String> faults) {
        return FormPage.of(
                "Change your password",
                holders.holder(viewer.accountId()).details().signInName(),
                null,
                List.of(
                        FormPage.password(faults).labelled("The password you have now"),
                        PasswordInput.chosen(ChangePassword.CHOSEN)
                                .labelled("New password")
                                .hint(
                                        "Use 10 characters or more. Three words that do not belong"
                                                + " together work well.")
                                .error(faults.get(ChangePassword.CHOSEN))),
                Button.submit("Change password"));
    }
}
