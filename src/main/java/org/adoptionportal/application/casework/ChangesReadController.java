package org.adoptionportal.application.casework;

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
import org.adoptionportal.application.RecordChangesRead;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.form.Sent;

/** Takes a worker's word that they have read what the applicants changed. */
@Controller(CasePath.CASES + "/{reference}/changes-read")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class ChangesReadController {

    private final RecordChangesRead read;
    private final OnceDecided once;

    ChangesReadController(RecordChangesRead read, OnceDecided once) {
        this.read = read;
        this.once = once;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        once.perform(
                worker,
                CasePath.of(reference) + "/changes-read",
                sent,
                version -> read.record(worker, reference, version));
        return HttpResponse.seeOther(URI.create(CasePath.of(reference)));
    }
}
