package org.adoptionportal.awaiting.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import org.adoptionportal.awaiting.RecordStep;
import org.adoptionportal.awaiting.Recorded;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows one thing that is awaited in a case, and records what became of it. */
@Controller("/cases/{reference}/awaiting/{id}")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class AwaitedController {

    private final CaseFrames frames;
    private final AwaitedPages pages;
    private final RecordStep record;
    private final Once once;

    AwaitedController(CaseFrames frames, AwaitedPages pages, RecordStep record, Once once) {
        this.frames = frames;
        this.pages = pages;
        this.record = record;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> read(
            Viewer worker, @PathVariable String reference, @PathVariable long id) {
        var opened = frames.open(worker, reference, AwaitingTab.class);
        return Pages.of(AwaitedPage.VIEW, pages.page(opened, worker, id));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(
            Viewer worker, @PathVariable String reference, @PathVariable long id, @Body Sent sent) {
        try {
            Recorded said = StepForm.read(sent);
            int version = sent.version();
            once.perform(
                    worker.actor(),
                    "POST " + AwaitingTab.of(reference, id),
                    sent.onceKey(),
                    sent.content(),
                    () -> {
                        record.record(worker, reference, id, version, said);
                        return reference;
                    });
            return HttpResponse.seeOther(URI.create(AwaitingTab.of(reference)));
        } catch (Refusal.Invalid invalid) {
            var opened = frames.again(worker, reference, AwaitingTab.class);
            return Pages.invalid(
                    AwaitedPage.VIEW, pages.faulty(opened, worker, id, sent, invalid.fields()));
        } catch (Refusal.Stale stale) {
            var opened = frames.again(worker, reference, AwaitingTab.class);
            return Pages.withStatus(
                    HttpStatus.PRECONDITION_FAILED,
                    AwaitedPage.VIEW,
                    pages.overtaken(opened, worker, id, sent));
        }
    }
}
