package org.adoptionportal.awaiting.web;

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
import org.adoptionportal.awaiting.RecordStep;
import org.adoptionportal.awaiting.Step;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows everything that is awaited in a case, and records the same of several things at once. */
@Controller("/cases/{reference}/awaiting")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class AwaitingController {

    private static final String THING = "thing";
    private static final String STEP = "step";

    private final CaseFrames frames;
    private final AwaitingPages pages;
    private final RecordStep record;
    private final Once once;

    AwaitingController(CaseFrames frames, AwaitingPages pages, RecordStep record, Once once) {
        this.frames = frames;
        this.pages = pages;
        this.record = record;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> list(Viewer worker, @PathVariable String reference) {
        var opened = frames.open(worker, reference, AwaitingTab.class);
        return Pages.of(AwaitingPage.VIEW, pages.page(opened, worker, null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> recordAll(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        try {
            Step step = step(sent);
            List<Long> ids = chosen(sent);
            once.perform(
                    worker.actor(),
                    "POST " + AwaitingTab.of(reference),
                    sent.onceKey(),
                    sent.content(),
                    () -> {
                        record.recordAll(worker, reference, ids, step);
                        return reference;
                    });
            return HttpResponse.seeOther(URI.create(AwaitingTab.of(reference)));
        } catch (Refusal.Invalid invalid) {
            var opened = frames.again(worker, reference, AwaitingTab.class);
            return Pages.invalid(
                    AwaitingPage.VIEW, pages.page(opened, worker, invalid.getMessage()));
        }
    }

    private static Step step(Sent sent) {
        return Code.of(Step.class, sent.get(STEP))
                .filter(step -> step == Step.REQUEST || step == Step.CHASE)
                .orElseThrow(() -> new Refusal.Invalid("Choose what to record"));
    }

    private static List<Long> chosen(Sent sent) {
        List<Long> ids =
                sent.fields().getOrDefault(THING, List.of()).stream()
                        .map(AwaitingController::number)
                        .toList();
        if (ids.isEmpty()) {
            throw new Refusal.Invalid("Choose at least one thing from the list");
        }
        return ids;
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException notOurs) {
            throw new Refusal.NotFound();
        }
    }
}
