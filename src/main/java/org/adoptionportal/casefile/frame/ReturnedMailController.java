package org.adoptionportal.casefile.frame;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import org.adoptionportal.casefile.CaseAttention;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;

/** Takes that a worker dealt with e-mails about a case that came back. */
@Controller("/cases/{reference}/returned-mail")
@Secured(Areas.STAFF)
class ReturnedMailController {

    private final CaseAttention attention;

    ReturnedMailController(CaseAttention attention) {
        this.attention = attention;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> dealtWith(Viewer worker, @PathVariable String reference) {
        attention.mailDealtWith(worker, reference);
        return HttpResponse.seeOther(URI.create("/cases/" + reference + "/history"));
    }
}
