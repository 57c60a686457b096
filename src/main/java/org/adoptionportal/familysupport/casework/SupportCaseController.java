package org.adoptionportal.familysupport.casework;

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
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.SupportRequest;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows a worker a request for support, and takes what they decide on it. */
@Controller(SupportPath.CASES + "/{reference}")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class SupportCaseController {

    static final String VIEW = "familysupport/case";

    private final Requests requests;
    private final SupportCasePages pages;
    private final Decisions decisions;
    private final Once once;

    SupportCaseController(
            Requests requests, SupportCasePages pages, Decisions decisions, Once once) {
        this.requests = requests;
        this.pages = pages;
        this.decisions = decisions;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> read(Viewer worker, @PathVariable String reference) {
        SupportRequest request = requests.open(worker, reference);
        return Pages.of(VIEW, pages.page(request, worker, new Sent(Map.of()), Map.of()));
    }

    /** Takes any {@link Act}. */
    @Post("/{decision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable String decision,
            @Body Sent sent) {
        Act act = Act.of(decision);
        try {
            String path =
                    perform(
                            worker,
                            reference,
                            "/" + decision,
                            sent,
                            () -> decisions.decide(act, worker, reference, sent));
            boolean gone = requests.find(worker, reference).isEmpty();
            return HttpResponse.seeOther(URI.create(gone ? SupportPath.GONE : path));
        } catch (Refusal.Invalid invalid) {
            if (invalid.fields().isEmpty()) {
                throw invalid;
            }
            SupportRequest request = requests.request(worker, reference);
            return Pages.invalid(VIEW, pages.page(request, worker, sent, invalid.fields()));
        }
    }

    /** Once, even if the request is not for this worker any more when they send it again. */
    private String perform(
            Viewer worker, String reference, String below, Sent sent, Runnable decision) {
        String known = Requests.known(reference);
        String path = SupportPath.of(known);
        boolean theirs = requests.find(worker, known).isPresent();
        return once.perform(
                        worker.actor(),
                        "POST " + path + below,
                        sent.onceKey(),
                        sent.content(),
                        () -> {
                            Requests.require(theirs);
                            decision.run();
                            return path;
                        })
                .result();
    }
}
