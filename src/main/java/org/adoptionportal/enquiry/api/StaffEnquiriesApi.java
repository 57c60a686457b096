package org.adoptionportal.enquiry.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import org.adoptionportal.enquiry.Enquiries;
import org.adoptionportal.enquiry.Enquiry;
import org.adoptionportal.enquiry.SendEnquiry;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** Lets a worker's program enter an enquiry for somebody, and read one. */
@Controller(EnquiriesApi.PATH)
@Secured(Areas.STAFF)
class StaffEnquiriesApi {

    private static final String ASSISTED = "/assisted";

    private final SendEnquiry send;
    private final Enquiries enquiries;
    private final EnquiryViews views;
    private final Once once;

    StaffEnquiriesApi(SendEnquiry send, Enquiries enquiries, EnquiryViews views, Once once) {
        this.send = send;
        this.enquiries = enquiries;
        this.views = views;
        this.once = once;
    }

    /** Answers what the worker can tell the enquirer, even where the case is another council's. */
    @Post(ASSISTED)
    HttpResponse<ProgressView> enter(
            Viewer worker,
            @Header(EnquiriesApi.KEY) @Nullable String key,
            @Body AssistedBody body) {
        String reference =
                once.perform(
                                worker.actor(),
                                "POST " + EnquiriesApi.PATH + ASSISTED,
                                key,
                                body,
                                () -> send.enter(worker, body.answers(), body.takenBy()))
                        .result();
        Enquiry entered =
                enquiries.sent(reference, worker.actor()).orElseThrow(Refusal.NotFound::new);
        return HttpResponse.created(
                views.progress(entered), URI.create(EnquiriesApi.PATH + "/" + reference));
    }

    @Get("/{reference}")
    HttpResponse<EnquiryView> read(Viewer worker, @PathVariable String reference) {
        Enquiry enquiry = enquiries.open(worker, reference);
        return HttpResponse.ok(views.whole(enquiry, worker))
                .header(HttpHeaders.ETAG, Versions.tag(enquiry.rowVersion()));
    }
}
