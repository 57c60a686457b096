package org.adoptionportal.enquiry.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.function.IntConsumer;
import org.adoptionportal.enquiry.Enquiries;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Versions;

/** Carries out a decision on the version that was read, once, and answers what came of it. */
@Singleton
class DecidedOnce {

    private final Enquiries enquiries;
    private final EnquiryViews views;
    private final Once once;

    DecidedOnce(Enquiries enquiries, EnquiryViews views, Once once) {
        this.enquiries = enquiries;
        this.views = views;
        this.once = once;
    }

    HttpResponse<EnquiryView> perform(
            Viewer worker, Asked asked, String path, Object body, IntConsumer decision) {
        int version = Versions.expected(asked.ifMatch());
        String reference = enquiries.enquiry(worker, asked.reference()).reference();
        once.perform(
                worker.actor(),
                "POST " + EnquiriesApi.PATH + "/" + reference + path,
                asked.key(),
                body,
                () -> {
                    decision.accept(version);
                    return reference;
                });
        var enquiry = enquiries.enquiry(worker, reference);
        return HttpResponse.ok(views.whole(enquiry, worker))
                .header(HttpHeaders.ETAG, Versions.tag(enquiry.rowVersion()));
    }
}
