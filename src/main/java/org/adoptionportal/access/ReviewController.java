package org.adoptionportal.access;

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
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.casefile.frame.OverviewTab;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Shows a manager who was let into a case and why, and takes what they find. */
@Controller("/cases/urgent-access/{reference}")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class ReviewController {

    private static final String VIEW = "access/review";
    private static final String VERDICT = "verdict";

    private final AccessReviews reviews;
    private final CaseFrames frames;
    private final ReviewAccess review;
    private final Once once;
    private final Words words;

    ReviewController(
            AccessReviews reviews, CaseFrames frames, ReviewAccess review, Once once, Words words) {
        this.reviews = reviews;
        this.frames = frames;
        this.review = review;
        this.once = once;
        this.words = words;
    }

    record ReviewPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            CaseFrame frame,
            SummaryList facts,
            List<Field> fields,
            boolean own,
            String href,
            String idempotencyKey) {}

    @Get
    ModelAndView<Map<String, Object>> read(Viewer manager, @PathVariable String reference) {
        var opened = frames.open(manager, reference, OverviewTab.class);
        return Pages.of(VIEW, page(opened, manager, new Sent(Map.of()), Map.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> say(Viewer manager, @PathVariable String reference, @Body Sent sent) {
        try {
            Verdict verdict = verdict(sent);
            once.perform(
                    manager.actor(),
                    "POST " + path(reference),
                    sent.onceKey(),
                    sent.content(),
                    () -> {
                        review.review(manager, reference, verdict, sent.get(ReviewAccess.FOUND));
                        return reference;
                    });
            return HttpResponse.seeOther(URI.create(path(reference)));
        } catch (Refusal.Invalid invalid) {
            var opened = frames.again(manager, reference, OverviewTab.class);
            return Pages.invalid(VIEW, page(opened, manager, sent, invalid.fields()));
        }
    }

    private static String path(String reference) {
        return "/cases/" + UrgentCases.KIND + "/" + reference;
    }

    private static Verdict verdict(Sent sent) {
        return Code.of(Verdict.class, sent.get(VERDICT))
                .orElseThrow(() -> {
                    String fault = "Choose what you found";
                    return new Refusal.Invalid(fault, Map.of(VERDICT, fault));
                });
    }

    private ReviewPage page(
            CaseFrames.Opened opened, Viewer manager, Sent sent, Map<String, String> faults) {
        String reference = opened.line().reference();
        AccessReviews.Review about = reviews.again(manager, reference);
        boolean own = about.workerId() == manager.personaId();
        boolean open = about.verdict() == null;
        List<Field> fields = open && !own ? fields(sent, faults) : List.of();
        ErrorSummary errors = ErrorSummary.of(fields);
        return new ReviewPage(
                "Somebody opened a case that is not theirs",
                errors != null,
                BackLink.to("/worklist"),
                errors,
                opened.frame(),
                facts(about),
                fields,
                own && open,
                path(reference),
                OnceKey.fresh());
    }

    private SummaryList facts(AccessReviews.Review about) {
        SummaryList list =
                SummaryList.empty()
                        .row("Who", about.worker())
                        .row("Case", about.opened())
                        .row("When", London.dateTime(about.openedAt()))
                        .row("Could read it until", London.dateTime(about.endsAt()))
                        .row("Why", about.why().lines().toList());
        return about.verdict() == null
                ? list
                : list.row("Found", words.say("access." + about.verdict()))
                        .row("In words", String.valueOf(about.found()).lines().toList())
                        .row("By", String.valueOf(about.reviewedBy()));
    }

    private List<Field> fields(Sent sent, Map<String, String> faults) {
        return List.of(
                Radios.named(VERDICT)
                        .labelled("What did you find?")
                        .choices(
                                Arrays.stream(Verdict.values())
                                        .map(each ->
                                                Choice.of(each.name(), words.say("access." + each)))
                                        .toList())
                        .value(sent.get(VERDICT))
                        .error(faults.get(VERDICT)),
                Textarea.named(ReviewAccess.FOUND)
                        .labelled("What did you ask or look at?")
                        .value(sent.get(ReviewAccess.FOUND))
                        .error(faults.get(ReviewAccess.FOUND)));
    }
}
