package org.adoptionportal.familysupport.casework;

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
import org.adoptionportal.familysupport.HandOverLink;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.SupportRequest;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.HandOver;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.takeover.TakeOverCodes;

/** Lets a worker hand over a personal link, on paper or by e-mail. */
@Controller(SupportPath.CASES + "/{reference}/" + HandOver.PATH)
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class LinkController {

    private final Requests requests;
    private final HandOverLink handOver;
    private final SupportCasePages pages;

    LinkController(Requests requests, HandOverLink handOver, SupportCasePages pages) {
        this.requests = requests;
        this.handOver = handOver;
        this.pages = pages;
    }

    /** Leads to the link itself, to print or to write down; sent again, it is refused as stale. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> give(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        SupportRequest request = requests.request(worker, reference);
        String known = request.reference();
        try {
            return HttpResponse.seeOther(
                    URI.create(
                            handOver.give(worker, known, sent.version(), HandOver.of(sent))
                                    .next(TakeOverCodes.path(known), SupportPath.of(known))));
        } catch (Refusal.Invalid invalid) {
            if (invalid.fields().isEmpty()) {
                throw invalid;
            }
            return Pages.invalid(
                    SupportCaseController.VIEW,
                    pages.page(request, worker, sent, invalid.fields()));
        }
    }
}
