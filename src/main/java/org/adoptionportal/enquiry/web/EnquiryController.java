package org.adoptionportal.enquiry.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.List;
import java.util.Map;
import org.adoptionportal.enquiry.Enquiries;
import org.adoptionportal.enquiry.Enquiry;
import org.adoptionportal.enquiry.EnquiryAnswers;
import org.adoptionportal.enquiry.SendEnquiry;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.csrf.AnonymousActor;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

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
    private final AnonymousActor actor;
    private final Once once;

    EnquiryController(
            EnquiryFields fields,
            SendEnquiry send,
            Enquiries enquiries,
            FollowPages pages,
            AnonymousActor actor,
            Once once) {
        this.fields = fields;
        this.send = send;
        this.enquiries = enquiries;
        this.pages = pages;
        this.actor = actor;
        this.once = once;
    }

    record FormPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            String action,
            List<Field> fields,
            String idempotencyKey) {}

    @Get("/new")
    ModelAndView<Map<String, Object>> ask() {
        return Pages.of(FORM, page(EnquiryAnswers.none(), Map.of(), OnceKey.fresh()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, @Body Sent sent) {
        EnquiryAnswers answers = EnquiryAnswers.of(sent.fields());
        String browser = actor.of(request);
        try {
            String reference =
                    once.perform(
                                    browser,
                                    "POST " + PATH,
                                    sent.onceKey(),
                                    answers,
                                    () -> send.send(answers, browser))
                            .result();
            return HttpResponse.seeOther(URI.create(PATH + "/" + reference + "/sent"));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(FORM, page(answers, invalid.fields(), OnceKey.fresh()));
        }
    }

    @Get("/{reference}/sent")
    ModelAndView<Map<String, Object>> sent(HttpRequest<?> request, @PathVariable String reference) {
        Enquiry enquiry =
                enquiries.sent(reference, actor.of(request)).orElseThrow(Refusal.NotFound::new);
        return Pages.of("enquiry/sent", pages.sent(enquiry));
    }

    private FormPage page(EnquiryAnswers answers, Map<String, String> faults, String key) {
        List<Field> asked = fields.of(answers, faults);
        ErrorSummary errors = ErrorSummary.of(asked);
        return new FormPage(
                "Ask us a question or for information",
                errors != null,
                BackLink.to("/adopt"),
                errors,
                PATH,
                asked,
                key);
    }
}
