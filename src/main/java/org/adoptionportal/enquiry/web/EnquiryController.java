package org.adoptionportal.enquiry.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.enquiry.Enquiries;
import org.adoptionportal.enquiry.Enquiry;
import org.adoptionportal.enquiry.EnquiryAnswers;
import org.adoptionportal.enquiry.SendEnquiry;
import org.adoptionportal.enquiry.Sender;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Takes an enquiry from anybody, and confirms it to the browser that sent it. */
@Controller(EnquiryController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class EnquiryController {

    static final String PATH = "/enquiries";

    private static final String FORM = "enquiry/new";

    private final EnquiryFields fields;
    private final SendEnquiry send;
    private final Enquiries enquiries;
    private final FollowPages pages;
    private final Senders senders;
    private final Once once;

    EnquiryController(
            EnquiryFields fields,
            SendEnquiry send,
            Enquiries enquiries,
            FollowPages pages,
            Senders senders,
            Once once) {
        this.fields = fields;
        this.send = send;
        this.enquiries = enquiries;
        this.pages = pages;
        this.senders = senders;
        this.once = once;
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> ask() {
        return Pages.of(FORM, page(EnquiryAnswers.none(), Map.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, @Body Sent sent) {
        EnquiryAnswers answers = EnquiryAnswers.of(sent.fields());
        Sender sender = senders.of(request);
        try {
            String reference =
                    once.perform(
                                    sender.name(),
                                    "POST " + PATH,
                                    sent.onceKey(),
                                    answers,
                                    () -> send.send(answers, sender))
                            .result();
            return HttpResponse.seeOther(URI.create(PATH + "/" + reference + "/sent"));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(FORM, page(answers, invalid.fields()));
        } catch (Refusal.TooMany refusal) {
            return tooMany(answers, refusal);
        }
    }

    @Get("/{reference}/sent")
    ModelAndView<Map<String, Object>> sent(HttpRequest<?> request, @PathVariable String reference) {
        Enquiry enquiry =
                enquiries
                        .sent(reference, senders.of(request).name())
                        .orElseThrow(Refusal.NotFound::new);
        return Pages.of("enquiry/sent", pages.sent(enquiry));
    }

    private EnquiryFormPage page(EnquiryAnswers answers, Map<String, String> faults) {
        return EnquiryFormPage.of(
                "Ask us a question or for information",
                BackLink.to("/adopt"),
                PATH,
                fields.of(answers, faults));
    }

    private HttpResponse<?> tooMany(EnquiryAnswers answers, Refusal.TooMany refusal) {
        String said = refusal.getMessage() + " What you typed is still here.";
        return Pages.withStatus(
                        HttpStatus.TOO_MANY_REQUESTS, FORM, page(answers, Map.of()).saying(said))
                .header(HttpHeaders.RETRY_AFTER, refusal.retryAfter());
    }
}
