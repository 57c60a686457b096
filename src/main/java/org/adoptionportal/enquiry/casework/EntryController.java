package org.adoptionportal.enquiry.casework;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.casefile.TakenByField;
import org.adoptionportal.enquiry.EnquiryAnswers;
import org.adoptionportal.enquiry.SendEnquiry;
import org.adoptionportal.enquiry.web.EnquiryFields;
import org.adoptionportal.enquiry.web.EnquiryFormPage;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Lets a worker enter an enquiry that was made by telephone, on paper or in person. */
@Controller(EnquiryPath.CASES)
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class EntryController {

    private static final String FORM = "enquiry/entry";

    private final EnquiryFields fields;
    private final SendEnquiry send;
    private final TakenByField takenByField;
    private final Once once;

    EntryController(EnquiryFields fields, SendEnquiry send, TakenByField takenByField, Once once) {
        this.fields = fields;
        this.send = send;
        this.takenByField = takenByField;
        this.once = once;
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> ask(Viewer worker) {
        SendEnquiry.requireTeam(worker);
        return Pages.of(FORM, page(new Sent(Map.of()), Map.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(Viewer worker, @Body Sent sent) {
        SendEnquiry.requireTeam(worker);
        EnquiryAnswers answers = EnquiryAnswers.of(sent.fields());
        TakenBy takenBy = Code.of(TakenBy.class, sent.get(TakenByField.NAME)).orElse(null);
        try {
            String reference =
                    once.perform(
                                    worker.actor(),
                                    "POST " + EnquiryPath.CASES,
                                    sent.onceKey(),
                                    Arrays.asList(answers, takenBy),
                                    () -> send.enter(worker, answers, takenBy))
                            .result();
            return HttpResponse.seeOther(URI.create(next(worker, answers, reference)));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(FORM, page(sent, invalid.fields()));
        }
    }

    /** A worker of one council cannot open the enquiry that they entered for another. */
    private static String next(Viewer worker, EnquiryAnswers answers, String reference) {
        return SendEnquiry.isOfTeam(worker, Integer.parseInt(answers.authority()))
                ? EnquiryPath.of(reference)
                : EnquiryPath.WORKLIST;
    }

    private EnquiryFormPage page(Sent sent, Map<String, String> faults) {
        List<Field> asked = new ArrayList<>();
        asked.add(takenByField.of(sent).error(faults.get(TakenByField.NAME)));
        asked.addAll(fields.entered(EnquiryAnswers.of(sent.fields()), faults));
        return EnquiryFormPage.of(
                "Enter an enquiry",
                BackLink.to(EnquiryPath.WORKLIST),
                EnquiryPath.CASES,
                List.copyOf(asked));
    }
}
