package org.adoptionportal.counselling.web;

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
import java.util.function.Supplier;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.counselling.ExtendSessions;
import org.adoptionportal.counselling.OfferSession;
import org.adoptionportal.counselling.RecordSession;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows the sessions of a case, and takes what a worker offers, records and agrees. */
@Controller("/cases/{reference}/counselling")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class SessionsController {

    private final CaseFrames frames;
    private final SessionsPages pages;
    private final OfferSession offer;
    private final RecordSession record;
    private final ExtendSessions extend;
    private final Once once;

    SessionsController(
            CaseFrames frames,
            SessionsPages pages,
            OfferSession offer,
            RecordSession record,
            ExtendSessions extend,
            Once once) {
        this.frames = frames;
        this.pages = pages;
        this.offer = offer;
        this.record = record;
        this.extend = extend;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> all(Viewer worker, @PathVariable String reference) {
        var opened = frames.open(worker, reference, SessionsTab.class);
        return Pages.of(SessionsPage.VIEW, pages.all(opened, worker, SessionForms.empty()));
    }

    @Get("/{id}")
    ModelAndView<Map<String, Object>> one(
            Viewer worker, @PathVariable String reference, @PathVariable long id) {
        var opened = frames.open(worker, reference, SessionsTab.class);
        return Pages.of(SessionsPage.VIEW, pages.one(opened, id, worker, SessionForms.empty()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> offer(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        String path = SessionsTab.of(reference);
        perform(worker, path, sent, () -> Long.toString(offer.offer(worker, reference)));
        return HttpResponse.seeOther(URI.create(path));
    }

    @Post("/extensions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> extend(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        String path = SessionsTab.of(reference);
        try {
            int more = SessionForms.more(sent);
            String why = sent.get(ExtendSessions.WHY);
            perform(
                    worker,
                    path + "/extensions",
                    sent,
                    () -> {
                        extend.extend(worker, reference, more, why);
                        return reference;
                    });
            return HttpResponse.seeOther(URI.create(path));
        } catch (Refusal.Invalid invalid) {
            var opened = frames.again(worker, reference, SessionsTab.class);
            var forms = new SessionForms(sent, invalid.fields());
            return Pages.invalid(SessionsPage.VIEW, pages.all(opened, worker, forms));
        }
    }

    @Post("/{id}/steps")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(
            Viewer worker, @PathVariable String reference, @PathVariable long id, @Body Sent sent) {
        int version = sent.version();
        try {
            var said = SessionForms.recorded(sent);
            perform(
                    worker,
                    SessionsTab.of(reference) + "/" + id + "/steps",
                    sent,
                    () -> {
                        record.record(worker, reference, id, version, said);
                        return reference;
                    });
            return HttpResponse.seeOther(URI.create(SessionsTab.of(reference)));
        } catch (Refusal.Invalid invalid) {
            var opened = frames.again(worker, reference, SessionsTab.class);
            var forms = new SessionForms(sent, invalid.fields());
            return Pages.invalid(SessionsPage.VIEW, pages.one(opened, id, worker, forms));
        }
    }

    private void perform(Viewer worker, String path, Sent sent, Supplier<String> decision) {
        once.perform(worker.actor(), "POST " + path, sent.onceKey(), sent.content(), decision);
    }
}
