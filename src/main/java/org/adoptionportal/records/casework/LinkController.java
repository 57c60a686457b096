package org.adoptionportal.records.casework;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.HandOver;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.records.HandOverLink;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.Requests;
import org.adoptionportal.takeover.TakeOverCodes;

/** Lets a worker hand over a personal link, on paper or by e-mail. */
@Controller(RecordsPath.CASES + "/{reference}/" + HandOver.PATH)
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class LinkController {

    private final Requests requests;
    private final HandOverLink handOver;
    private final RecordsCasePages pages;

    LinkController(Requests requests, HandOverLink handOver, RecordsCasePages pages) {
        this.requests = requests;
        this.handOver = handOver;
        this.pages = pages;
    }

    /** Leads to the link itself, to print or to write down; sent again, it is refused as stale. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> give(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        RecordsRequest request = requests.request(worker, reference);
        try {
            return HttpResponse.seeOther(
                    URI.create(
                            handOver.give(
                                            worker,
                                            request.reference(),
                                            sent.version(),
                                            HandOver.of(sent))
                                    .next(
                                            TakeOverCodes.path(request.reference()),
                                            RecordsPath.of(request.reference()))));
        } catch (Refusal.Invalid invalid) {
            if (invalid.fields().isEmpty()) {
                throw invalid;
            }
            var typed = new Acts.Typed(HandOver.PATH, sent, invalid.fields());
            return Pages.invalid(RecordsCaseController.VIEW, pages.page(request, worker, typed));
        }
    }
}
