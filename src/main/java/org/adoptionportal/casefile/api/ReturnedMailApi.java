package org.adoptionportal.casefile.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.casefile.CaseAttention;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;

/** Takes from programs that a worker dealt with e-mails about a case that came back. */
@Controller("/api/v1/cases/{reference}/returned-mail")
@Secured(Areas.STAFF)
class ReturnedMailApi {

    private final CaseAttention attention;

    ReturnedMailApi(CaseAttention attention) {
        this.attention = attention;
    }

    /** The same again changes nothing: no key is needed. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    void dealtWith(Viewer worker, @PathVariable String reference) {
        attention.mailDealtWith(worker, reference);
    }
}
