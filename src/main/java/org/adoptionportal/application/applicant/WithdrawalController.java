package org.adoptionportal.application.applicant;

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
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.WithdrawApplication;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Lets an applicant withdraw. */
@Controller
@Secured(Areas.APPLICANT)
@Produces(MediaType.TEXT_HTML)
class WithdrawalController {

    private static final String VIEW = "application/withdrawal";
    private static final String PATH = "/applications/{reference}/withdrawal";
    private static final String REASON = "reason";

    private final Registrations registrations;
    private final WithdrawApplication withdraw;
    private final Once once;

    WithdrawalController(Registrations registrations, WithdrawApplication withdraw, Once once) {
        this.registrations = registrations;
        this.withdraw = withdraw;
        this.once = once;
    }

    /**
     * The page on which an applicant withdraws.
     *
     * @param together whether somebody else applies too
     */
    record WithdrawalPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            boolean together,
            boolean draft,
            List<Field> fields,
            String action,
            String idempotencyKey) {}

    record WithdrawnPage(String title, boolean error) {}

    @Get(PATH)
    ModelAndView<Map<String, Object>> ask(Viewer viewer, @PathVariable String reference) {
        return Pages.of(VIEW, page(registrations.registration(viewer, reference), "", null));
    }

    @Post(PATH)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(Viewer viewer, @PathVariable String reference, @Body Sent sent) {
        String reason = sent.get(REASON);
        try {
            once.perform(
                    viewer.actor(),
                    "POST " + action(reference),
                    sent.onceKey(),
                    reason,
                    () -> withdraw.withdraw(viewer, reference, reason).name());
            return HttpResponse.seeOther(URI.create("/applications/withdrawn"));
        } catch (Refusal.Invalid invalid) {
            String fault = invalid.fields().get(REASON);
            if (fault == null) {
                throw invalid;
            }
            return Pages.invalid(
                    VIEW, page(registrations.registration(viewer, reference), reason, fault));
        }
    }

    @Get("/applications/withdrawn")
    ModelAndView<Map<String, Object>> withdrawn() {
        return Pages.of("application/withdrawn", new WithdrawnPage("You have withdrawn", false));
    }

    private static WithdrawalPage page(
            Registration registration, String reason, @Nullable String fault) {
        String reference = registration.application().reference();
        List<Field> fields =
                List.of(
                        Textarea.named(REASON)
                                .labelled("Would you like to tell us why?")
                                .hint("You can leave this empty. Only our staff read it.")
                                .maxLength(WithdrawApplication.MOST_CHARACTERS)
                                .value(reason)
                                .error(fault));
        return new WithdrawalPage(
                "Withdraw from adopting",
                fault != null,
                BackLink.to(Path.HOME),
                ErrorSummary.of(fields),
                registration.applicants().size() > 1,
                registration.canBeChanged(),
                fields,
                action(reference),
                OnceKey.fresh());
    }

    private static String action(String reference) {
        return "/applications/" + reference + "/withdrawal";
    }
}
