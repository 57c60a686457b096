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
import org.adoptionportal.identity.Holder;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Lets people ask for another e-mail address. */
@Controller(EmailController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class EmailController {

    static final String PATH = AccountController.PATH + "/email";

    private static final String VIEW = "identity/account/email";

    private final EmailChangeOnce ask;
    private final Holders holders;

    EmailController(EmailChangeOnce ask, Holders holders) {
        this.ask = ask;
        this.holders = holders;
    }

    @Get
    ModelAndView<Map<String, Object>> show(Viewer viewer) {
        return Pages.of(VIEW, page(viewer, "", Map.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(Viewer viewer, @Body Sent sent) {
        String email = sent.get(ChangeEmail.FIELD).strip();
        try {
            ask.ask(viewer, "POST " + PATH, sent.onceKey(), email, sent.get(PasswordAgain.FIELD));
            return HttpResponse.seeOther(URI.create(News.EMAIL_ASKED.path()));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(VIEW, page(viewer, email, invalid.fields()));
        }
    }

    private FormPage page(Viewer viewer, String email, Map<String, String> faults) {
        Holder holder = holders.holder(viewer.accountId());
        return FormPage.of(
                "Change your email address",
                holder.details().signInName(),
                note(holder),
                List.of(
                        TextInput.named(ChangeEmail.FIELD)
                                .labelled("New email address")
                                .email()
                                .value(email)
                                .error(faults.get(ChangeEmail.FIELD)),
                        FormPage.password(faults)),
                Button.submit("Send me the link"));
    }

    private static String note(Holder holder) {
        return holder.signsInByEmail()
                ? "You sign in with your email address. Once you have confirmed the new one, you"
                        + " sign in with that."
                : "Your sign-in name stays as it is: " + holder.details().signInName() + ".";
    }
}
