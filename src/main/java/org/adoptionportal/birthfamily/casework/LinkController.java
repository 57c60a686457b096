package org.adoptionportal.birthfamily.casework;

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
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.HandOverLink;
import org.adoptionportal.birthfamily.Requests;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.HandOver;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.takeover.TakeOverCodes;

/** Lets a worker hand over a personal link, on paper or by e-mail. */
@Controller(BirthFamilyPath.CASES + "/{reference}/link")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class LinkController {

    private final Requests requests;
    private final HandOverLink handOver;
    private final BirthFamilyPages pages;

    LinkController(Requests requests, HandOverLink handOver, BirthFamilyPages pages) {
        this.requests = requests;
        this.handOver = handOver;
        this.pages = pages;
    }

    /** Leads to the link itself, to print or to write down; sent again, it is refused as stale. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> give(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        BirthFamilyCase request = requests.request(worker, reference);
        try {
            return HttpResponse.seeOther(URI.create(given(worker, request.reference(), sent)));
        } catch (Refusal.Invalid invalid) {
            if (invalid.fields().isEmpty()) {
                throw invalid;
            }
            var forms = new DecisionForms(sent, invalid.fields());
            return Pages.invalid(BirthFamilyPage.VIEW, pages.page(request, worker, forms));
        }
    }

    private String given(Viewer worker, String reference, Sent sent) {
        return handOver.give(worker, reference, sent.version(), HandOver.of(sent))
                .next(TakeOverCodes.path(reference), BirthFamilyPath.of(reference));
    }
}
