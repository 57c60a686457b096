package org.adoptionportal.identity.recovery;

import io.micronaut.http.HttpRequest;
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
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.csrf.AnonymousActor;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Where the way back in begins: the same for everybody, whether or not they have an account. */
@Controller(ForgottenPasswordController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ForgottenPasswordController {

    static final String PATH = "/account/forgotten-password";

    private static final String VIEW = "identity/recovery/forgotten-password";
    private static final String SENT = PATH + "/sent";

    private final AskForRecovery recovery;
    private final ClientAddress address;
    private final AnonymousActor actor;
    private final Once once;

    ForgottenPasswordController(
            AskForRecovery recovery, ClientAddress address, AnonymousActor actor, Once once) {
        this.recovery = recovery;
        this.address = address;
        this.actor = actor;
        this.once = once;
    }

    record SentPage(String title, boolean error) {}

    @Get
    ModelAndView<Map<String, Object>> show() {
        return Pages.of(VIEW, page("", Map.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, @Body Sent sent) {
        String name = sent.get(AskForRecovery.FIELD).strip();
        try {
            recovery.count(name, address.of(request));
            once.perform(
                    actor.of(request),
                    "POST " + PATH,
                    sent.onceKey(),
                    name,
                    () -> {
                        recovery.ask(name);
                        return SENT;
                    });
            return HttpResponse.seeOther(URI.create(SENT));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(VIEW, page(name, invalid.fields()));
        }
    }

    @Get("/sent")
    ModelAndView<Map<String, Object>> sent() {
        return Pages.of("identity/recovery/sent", new SentPage("Check your email", false));
    }

    private static FormPage page(String name, Map<String, String> faults) {
        return FormPage.of(
                "Forgotten password",
                BackLink.to("/sign-in"),
                List.of(
                        TextInput.named(AskForRecovery.FIELD)
                                .labelled("Sign-in name")
                                .hint(
                                        "What you type to sign in. For many people it is their email"
                                                + " address.")
                                .autocomplete("username")
                                .spelledAsTyped()
                                .value(name)
                                .error(faults.get(AskForRecovery.FIELD))),
                Button.submit("Send me a link"));
    }
}
