package org.adoptionportal.holds.web;

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
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.holds.ChangeClock;
import org.adoptionportal.holds.ClockStates;
import org.adoptionportal.holds.web.ClockForms.Typed;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows the clock that runs in a case, and lets a worker hold and extend it. */
@Controller("/cases/{reference}/holds")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class ClockController {

    private final CaseFrames frames;
    private final ClockPages pages;
    private final ClockForms forms;
    private final ChangeClock change;
    private final ClockStates states;
    private final Once once;

    ClockController(
            CaseFrames frames,
            ClockPages pages,
            ClockForms forms,
            ChangeClock change,
            ClockStates states,
            Once once) {
        this.frames = frames;
        this.pages = pages;
        this.forms = forms;
        this.change = change;
        this.states = states;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> read(Viewer worker, @PathVariable String reference) {
        var opened = frames.open(worker, reference, ClockTab.class);
        return Pages.of(ClockPage.VIEW, pages.page(opened, worker, Typed.NOTHING));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> hold(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        return perform(
                worker,
                reference,
                ClockForms.HOLD,
                sent,
                () -> {
                    var hold = forms.hold(sent);
                    return () -> change.hold(worker, reference, hold);
                });
    }

    @Post("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(
            Viewer worker, @PathVariable String reference, @PathVariable long id, @Body Sent sent) {
        return perform(
                worker,
                reference,
                ClockForms.END,
                sent,
                () -> {
                    LocalDate lastDay = forms.lastDay(sent);
                    return () -> change.runAgain(worker, reference, id, lastDay);
                });
    }

    @Post("/extensions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> extend(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        return perform(
                worker,
                reference,
                ClockForms.EXTENSION,
                sent,
                () -> {
                    var more = forms.extension(sent);
                    return () -> change.extend(worker, reference, more);
                });
    }

    private HttpResponse<?> perform(
            Viewer worker, String reference, String form, Sent sent, Supplier<Runnable> read) {
        try {
            int seen = sent.version();
            decideOnce(worker, reference, form, sent, seen, read.get());
            return HttpResponse.seeOther(URI.create(ClockTab.of(reference)));
        } catch (Refusal.Invalid invalid) {
            if (invalid.fields().isEmpty()) {
                throw invalid;
            }
            var opened = frames.again(worker, reference, ClockTab.class);
            var typed = new Typed(form, sent, invalid.fields());
            return Pages.invalid(ClockPage.VIEW, pages.page(opened, worker, typed));
        } catch (Refusal.Stale stale) {
            var opened = frames.again(worker, reference, ClockTab.class);
            var typed = new Typed(form, sent, Map.of());
            return Pages.withStatus(
                    HttpStatus.PRECONDITION_FAILED,
                    ClockPage.VIEW,
                    pages.page(opened, worker, typed).saying(stale.advice()));
        }
    }

    private void decideOnce(
            Viewer worker, String reference, String form, Sent sent, int seen, Runnable decision) {
        once.perform(
                worker.actor(),
                "POST " + ClockTab.of(reference) + "#" + form,
                sent.onceKey(),
                sent.content(),
                () -> {
                    states.isStill(seen, worker, reference);
                    decision.run();
                    return reference;
                });
    }
}
