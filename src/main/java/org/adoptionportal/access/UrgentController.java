package org.adoptionportal.access;

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
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.time.London;
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
    private final LentCases lent;
    private final Once once;

    UrgentController(OpenUrgently open, LentCases lent, Once once) {
        this.open = open;
        this.lent = lent;
        this.once = once;
    }

    /**
     * A case that is open to the worker now.
     *
     * @param until when it closes by itself
     */
    record Line(String reference, String href, String until, String endHref) {}

    record UrgentPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            List<Line> lent,
            List<Field> fields,
            String idempotencyKey) {}

    @Get
    ModelAndView<Map<String, Object>> ask(Viewer worker) {
        return Pages.of(VIEW, page(worker, new Sent(Map.of()), Map.of()));
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
            return Pages.invalid(VIEW, page(worker, sent, invalid.fields()));
        }
    }

    private static String path(CaseHead head) {
        return "/cases/" + head.kind() + "/" + head.reference();
    }

    @Post("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(Viewer worker, @PathVariable long id) {
        lent.end(worker, id);
        return HttpResponse.seeOther(URI.create(PATH));
    }

    private static Line line(LentCases.Lent each) {
        return new Line(
                each.reference(),
                "/cases/" + each.reference() + "/history",
                London.dateTime(each.endsAt()),
                PATH + "/" + each.id() + "/end");
    }

    private UrgentPage page(Viewer worker, Sent sent, Map<String, String> faults) {
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
                lent.of(worker).stream().map(UrgentController::line).toList(),
                fields,
                OnceKey.fresh());
    }
}
