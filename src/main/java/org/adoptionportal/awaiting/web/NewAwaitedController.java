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
import java.util.Map;
import org.adoptionportal.awaiting.AddAwaited;
import org.adoptionportal.awaiting.HeldUpBy;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Lets a worker add something that the case has to wait for. */
@Controller("/cases/{reference}/awaiting/new")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class NewAwaitedController {

    private final CaseFrames frames;
    private final AddAwaited add;
    private final NewAwaitedForm form;
    private final Once once;

    NewAwaitedController(CaseFrames frames, AddAwaited add, NewAwaitedForm form, Once once) {
        this.frames = frames;
        this.add = add;
        this.form = form;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> ask(Viewer worker, @PathVariable String reference) {
        var opened = frames.open(worker, reference, AwaitingTab.class);
        return Pages.of(NewAwaitedForm.VIEW, form.page(opened, new Sent(Map.of()), Map.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        try {
            HeldUpBy whom = NewAwaitedForm.heldUpBy(sent);
            once.perform(
                    worker.actor(),
                    "POST " + AwaitingTab.of(reference) + "/new",
                    sent.onceKey(),
                    sent.content(),
                    () -> {
                        add.add(worker, reference, sent.get(AddAwaited.SUBJECT), whom);
                        return reference;
                    });
            return HttpResponse.seeOther(URI.create(AwaitingTab.of(reference)));
        } catch (Refusal.Invalid invalid) {
            var opened = frames.again(worker, reference, AwaitingTab.class);
            return Pages.invalid(NewAwaitedForm.VIEW, form.page(opened, sent, invalid.fields()));
        }
    }
}
