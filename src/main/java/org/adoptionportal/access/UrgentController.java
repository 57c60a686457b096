package org.adoptionportal.access;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Lets staff into a case that is not theirs when somebody may be in danger. */
@Controller(UrgentController.PATH)
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class UrgentController {

    static final String PATH = "/urgent-access";

    private static final String VIEW = "access/urgent";

    private final OpenUrgently open;
    private final Once once;

    UrgentController(OpenUrgently open, Once once) {
        this.open = open;
        this.once = once;
    }

    record UrgentPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            List<Field> fields,
            String idempotencyKey) {}

    @Get
    ModelAndView<Map<String, Object>> ask() {
        return Pages.of(VIEW, page(new Sent(Map.of()), Map.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(Viewer worker, @Body Sent sent) {
        try {
            String opened =
                    once.perform(
                                    worker.actor(),
                                    "POST " + PATH,
                                    sent.onceKey(),
                                    sent.content(),
                                    () ->
                                            path(
                                                    open.open(
                                                            worker,
                                                            sent.get(OpenUrgently.REFERENCE),
                                                            sent.get(OpenUrgently.WHY))))
                            .result();
            return HttpResponse.seeOther(URI.create(opened));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(VIEW, page(sent, invalid.fields()));
        }
    }

    private static String path(CaseHead head) {
        return "/cases/" + head.kind() + "/" + head.reference();
    }

    private static UrgentPage page(Sent sent, Map<String, String> faults) {
        List<Field> fields =
                List.of(
                        TextInput.named(OpenUrgently.REFERENCE)
                                .labelled("Reference of the case")
                                .autocomplete("off")
                                .width(10)
                                .value(sent.get(OpenUrgently.REFERENCE))
                                .error(faults.get(OpenUrgently.REFERENCE)),
                        Textarea.named(OpenUrgently.WHY)
                                .labelled("Why can it not wait?")
                                .hint("A manager reads this today, and it is kept with the case.")
                                .value(sent.get(OpenUrgently.WHY))
                                .error(faults.get(OpenUrgently.WHY)));
        ErrorSummary errors = ErrorSummary.of(fields);
        return new UrgentPage(
                "Open a case that is not yours",
                errors != null,
                BackLink.to("/worklist"),
                errors,
                fields,
                OnceKey.fresh());
    }
}
