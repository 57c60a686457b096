package org.adoptionportal.familysupport.casework;

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
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.casefile.TakenByField;
import org.adoptionportal.familysupport.Asker;
import org.adoptionportal.familysupport.SendRequest;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.familysupport.SupportTeam;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Lets a worker enter a request that was made by telephone, on paper or in person. */
@Controller(SupportPath.CASES)
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class EntryController {

    private static final String FORM = "familysupport/entry";

    private final SendRequest send;
    private final EntryFields fields;
    private final Once once;

    EntryController(SendRequest send, EntryFields fields, Once once) {
        this.send = send;
        this.fields = fields;
        this.once = once;
    }

    /** The form; {@code action} is where it is sent to. */
    record EntryPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            String action,
            List<Field> fields,
            String idempotencyKey) {}

    @Get("/new")
    ModelAndView<Map<String, Object>> ask(Viewer worker) {
        SupportTeam.require(worker);
        return Pages.of(FORM, page(new Sent(Map.of()), Map.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(Viewer worker, @Body Sent sent) {
        SupportTeam.require(worker);
        Statement statement = EntryFields.statement(sent);
        TakenBy takenBy = Code.of(TakenBy.class, sent.get(TakenByField.NAME)).orElse(null);
        try {
            String reference =
                    once.perform(
                                    worker.actor(),
                                    "POST " + SupportPath.CASES,
                                    sent.onceKey(),
                                    sent.content(),
                                    () -> send.sendWhole(Asker.worker(worker), statement, takenBy))
                            .result();
            return HttpResponse.seeOther(URI.create(next(worker, sent, reference)));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(FORM, page(sent, EntryFields.named(invalid.fields())));
        }
    }

    /** A worker of one council cannot open the request that they entered for another. */
    private static String next(Viewer worker, Sent sent, String reference) {
        boolean theirs =
                SupportTeam.includes(worker, Integer.parseInt(sent.get("authority").strip()));
        return theirs ? SupportPath.of(reference) : SupportPath.GONE;
    }

    private EntryPage page(Sent sent, Map<String, String> faults) {
        List<Field> asked = fields.of(sent, faults);
        ErrorSummary errors = ErrorSummary.of(asked);
        return new EntryPage(
                "Enter a request for support",
                errors != null,
                BackLink.to(SupportPath.WORKLIST),
                errors,
                SupportPath.CASES,
                asked,
                OnceKey.fresh());
    }
}
