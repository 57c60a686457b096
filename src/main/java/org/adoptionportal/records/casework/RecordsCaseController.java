package org.adoptionportal.records.casework;

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
import java.util.Map;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.Requests;

/** Shows a worker a request for birth records, and takes what they record on it. */
@Controller(RecordsPath.CASES + "/{reference}")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class RecordsCaseController {

    static final String VIEW = "records/case";

    private final Requests requests;
    private final RecordsCasePages pages;
    private final Decisions decisions;
    private final ReleaseDecisions releases;
    private final Once once;

    RecordsCaseController(
            Requests requests,
            RecordsCasePages pages,
            Decisions decisions,
            ReleaseDecisions releases,
            Once once) {
        this.requests = requests;
        this.pages = pages;
        this.decisions = decisions;
        this.releases = releases;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> read(Viewer worker, @PathVariable String reference) {
        RecordsRequest request = requests.open(worker, reference);
        return Pages.of(VIEW, pages.page(request, worker, Acts.Typed.nothing()));
    }

    /** Takes any of {@link Decisions}. */
    @Post("/{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable String act,
            @Body Sent sent) {
        return perform(
                worker, reference, act, sent, () -> decisions.decide(act, worker, reference, sent));
    }

    /** Takes any of {@link ReleaseDecisions}. */
    @Post("/releases/{id}/{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> release(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable long id,
            @PathVariable String act,
            @Body Sent sent) {
        return perform(
                worker,
                reference,
                id + "-" + act,
                sent,
                () -> releases.decide(act, worker, reference, id, sent));
    }

    private HttpResponse<?> perform(
            Viewer worker, String reference, String act, Sent sent, Runnable decision) {
        RecordsRequest request = requests.request(worker, reference);
        String path = RecordsPath.of(request.reference());
        try {
            once.perform(
                    worker.actor(),
                    "POST " + path + "/" + act,
                    sent.onceKey(),
                    sent.content(),
                    () -> {
                        decision.run();
                        return path;
                    });
            return HttpResponse.seeOther(URI.create(path));
        } catch (Refusal.Invalid invalid) {
            if (invalid.fields().isEmpty()) {
                throw invalid;
            }
            var typed = new Acts.Typed(act, sent, invalid.fields());
            return Pages.invalid(VIEW, pages.page(request, worker, typed));
        }
    }
}
