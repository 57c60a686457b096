package org.adoptionportal.birthfamily.casework;

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
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.Requests;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows a worker a request, and takes what they decide on it. */
@Controller(BirthFamilyPath.CASES + "/{reference}")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class BirthFamilyController {

    private final Requests requests;
    private final BirthFamilyPages pages;
    private final Decisions decisions;
    private final Once once;

    BirthFamilyController(
            Requests requests, BirthFamilyPages pages, Decisions decisions, Once once) {
        this.requests = requests;
        this.pages = pages;
        this.decisions = decisions;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> read(Viewer worker, @PathVariable String reference) {
        BirthFamilyCase request = requests.open(worker, reference);
        return Pages.of(BirthFamilyPage.VIEW, pages.page(request, worker, DecisionForms.empty()));
    }

    /** Takes any of {@link Decisions}. */
    @Post("/{decision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable String decision,
            @Body Sent sent) {
        BirthFamilyCase request = requests.request(worker, reference);
        String path = BirthFamilyPath.of(request.reference());
        try {
            once.perform(
                    worker.actor(),
                    "POST " + path + "/" + decision,
                    sent.onceKey(),
                    sent.content(),
                    () -> {
                        decisions.decide(decision, worker, reference, sent);
                        return path;
                    });
            return HttpResponse.seeOther(URI.create(path));
        } catch (Refusal.Invalid invalid) {
            if (invalid.fields().isEmpty()) {
                throw invalid;
            }
            var forms = new DecisionForms(sent, invalid.fields());
            return Pages.invalid(BirthFamilyPage.VIEW, pages.page(request, worker, forms));
        }
    }
}
