package org.adoptionportal.enquiry.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.adoptionportal.enquiry.Enquiries;
import org.adoptionportal.enquiry.EnquiryAnswers;
import org.adoptionportal.enquiry.SendEnquiry;
import org.adoptionportal.enquiry.Sender;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.jspecify.annotations.Nullable;

/** Takes an enquiry from anybody's program. */
@Controller(EnquiriesApi.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
class EnquiriesApi {

    static final String PATH = "/api/v1/enquiries";
    static final String KEY = "Idempotency-Key";

    private final SendEnquiry send;
    private final Enquiries enquiries;
    private final EnquiryViews views;
    private final AnonymousProgram programs;
    private final Once once;

    EnquiriesApi(
            SendEnquiry send,
            Enquiries enquiries,
            EnquiryViews views,
            AnonymousProgram programs,
            Once once) {
        this.send = send;
        this.enquiries = enquiries;
        this.views = views;
        this.programs = programs;
        this.once = once;
    }

    @Post
    HttpResponse<ProgressView> send(
            HttpRequest<?> request, @Header(KEY) @Nullable String key, @Body EnquiryBody body) {
        Sender sender = programs.of(request, key);
        EnquiryAnswers answers = body.answers();
        String reference =
                once.perform(
                                sender.name(),
                                "POST " + PATH,
                                key,
                                answers,
                                () -> send.send(answers, sender))
                        .result();
        return enquiries
                .sent(reference, sender.name())
                .map(enquiry -> HttpResponse.created(views.progress(enquiry)))
                .orElseThrow(Refusal.NotFound::new);
    }
}
