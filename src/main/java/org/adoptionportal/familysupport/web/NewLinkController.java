package org.adoptionportal.familysupport.web;

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
import org.adoptionportal.familysupport.AskForLink;
import org.adoptionportal.familysupport.Asker;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** For who has lost their link. Whoever asks is answered the same. */
@Controller(Path.NEW_LINK)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class NewLinkController {

    private static final String FORM = "familysupport/new-link";

    private final AskForLink lost;
    private final Askers askers;
    private final Once once;

    NewLinkController(AskForLink lost, Askers askers, Once once) {
        this.lost = lost;
        this.askers = askers;
        this.once = once;
    }

    /** The form. */
    record NewLinkPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            String action,
            List<Field> fields,
            String idempotencyKey) {}

    /** The answer. */
    record AskedPage(String title, boolean error) {}

    @Get
    ModelAndView<Map<String, Object>> ask() {
        return Pages.of(FORM, page(new Sent(Map.of()), Map.of()));
    }

    @Get("/asked")
    ModelAndView<Map<String, Object>> asked() {
        var page = new AskedPage("Look at your emails", false);
        return Pages.of("familysupport/new-link-asked", page);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, @Body Sent sent) {
        Asker asker = askers.of(request, null);
        try {
            once.perform(
                    asker.name(),
                    "POST " + Path.NEW_LINK,
                    sent.onceKey(),
                    sent.content(),
                    () -> {
                        String email = Typed.clean(sent.get("email"));
                        lost.ask(sent.get("reference"), email, asker.networkAddress());
                        return "";
                    });
            return HttpResponse.seeOther(URI.create(Path.NEW_LINK + "/asked"));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(FORM, page(sent, invalid.fields()));
        }
    }

    private static NewLinkPage page(Sent sent, Map<String, String> faults) {
        List<Field> fields =
                List.of(
                        TextInput.named("reference")
                                .labelled("Your reference")
                                .value(sent.get("reference"))
                                .error(faults.get("reference")),
                        TextInput.named("email")
                                .labelled("Your email address")
                                .email()
                                .value(sent.get("email"))
                                .error(faults.get("email")));
        ErrorSummary errors = ErrorSummary.of(fields);
        return new NewLinkPage(
                "Ask for a new link",
                errors != null,
                BackLink.to(Path.DOOR),
                errors,
                Path.NEW_LINK,
                fields,
                OnceKey.fresh());
    }
}
