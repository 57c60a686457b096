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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.casefile.frame.OverviewTab;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.staff.Colleagues;
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

    private final AccessRows rows;
    private final AccessReasons reasons;
    private final CaseFrames frames;
    private final Colleagues colleagues;
    private final ReviewAccess review;
    private final Once once;
    private final Words words;

    ReviewController(
            AccessRows rows,
            AccessReasons reasons,
            CaseFrames frames,
            Colleagues colleagues,
            ReviewAccess review,
            Once once,
            Words words) {
        this.rows = rows;
        this.reasons = reasons;
        this.frames = frames;
        this.colleagues = colleagues;
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
            UrgentAccess.Verdict verdict = verdict(sent);
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

    private static UrgentAccess.Verdict verdict(Sent sent) {
        return Code.of(UrgentAccess.Verdict.class, sent.get(VERDICT))
                .orElseThrow(() -> {
                    String fault = "Choose what you found";
                    return new Refusal.Invalid(fault, Map.of(VERDICT, fault));
                });
    }

    private ReviewPage page(
            CaseFrames.Opened opened, Viewer manager, Sent sent, Map<String, String> faults) {
        String reference = opened.line().reference();
        UrgentAccess access = rows.find(reference, manager).orElseThrow(Refusal.NotFound::new);
        boolean own = access.personaId() == manager.personaId();
        List<Field> fields = own || access.isReviewed() ? List.of() : fields(sent, faults);
        ErrorSummary errors = ErrorSummary.of(fields);
        return new ReviewPage(
                "Somebody opened a case that is not theirs",
                errors != null,
                BackLink.to("/worklist"),
                errors,
                opened.frame(),
                facts(access),
                fields,
                own && !access.isReviewed(),
                path(reference),
                OnceKey.fresh());
    }

    private SummaryList facts(UrgentAccess access) {
        Reason reason = reasons.of(access);
        Set<Long> people = new HashSet<>(Set.of(access.personaId()));
        if (access.reviewedBy() != null) {
            people.add(access.reviewedBy());
        }
        Map<Long, String> names = colleagues.names(people);
        SummaryList list =
                SummaryList.empty()
                        .row("Who", names.getOrDefault(access.personaId(), ""))
                        .row("Case", reason.opened())
                        .row("When", London.dateTime(access.openedAt()))
                        .row("Could read it until", London.dateTime(access.endsAt()))
                        .row("Why", reason.why().lines().toList());
        return access.verdict() == null
                ? list
                : list.row("Found", words.say("access." + access.verdict()))
                        .row("In words", reason.found().lines().toList())
                        .row("By", names.getOrDefault(access.reviewedBy(), ""));
    }

    private List<Field> fields(Sent sent, Map<String, String> faults) {
        return List.of(
                Radios.named(VERDICT)
                        .labelled("What did you find?")
                        .choices(
                                Arrays.stream(UrgentAccess.Verdict.values())
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
