package org.adoptionportal.familysupport.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.familysupport.Progress;
import org.adoptionportal.familysupport.SupportRequest;
import org.adoptionportal.familysupport.SupportStatus;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.ExitThisPage;
import org.adoptionportal.platform.web.component.Panel;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/** Makes the pages that tell a family how its request stands: nothing of what it wrote. */
@Singleton
class FollowPages {

    private final SupportStatus status;
    private final CrisisPages crisis;

    FollowPages(SupportStatus status, CrisisPages crisis) {
        this.status = status;
        this.crisis = crisis;
    }

    /**
     * One step.
     *
     * @param when the day on which it was done, or by which it is
     */
    record StepLine(String what, String owner, String when, boolean done) {

        static StepLine of(Progress step) {
            LocalDate done = step.doneOn();
            LocalDate due = step.dueOn();
            String when = "";
            if (done != null) {
                when = "Done on " + London.date(done);
            } else if (due != null) {
                when = "By " + London.date(due);
            }
            return new StepLine(step.what(), step.owner(), when, done != null);
        }
    }

    /**
     * The tracker.
     *
     * @param next what happens next; empty when it is over
     * @param withdrawAction null when it is over
     */
    record FollowPage(
            String title,
            boolean error,
            ExitThisPage exit,
            String reference,
            @Nullable StepLine next,
            List<StepLine> steps,
            @Nullable String withdrawAction,
            String idempotencyKey) {}

    /**
     * The confirmation.
     *
     * @param numbers whom to call at once: safe HTML
     */
    record SentPage(
            String title,
            boolean error,
            ExitThisPage exit,
            Panel panel,
            boolean crisis,
            String ringBy,
            String numbers,
            List<StepLine> steps,
            String followHref) {}

    FollowPage follow(SupportRequest request) {
        List<StepLine> steps = steps(request);
        boolean over = request.stage().isOver();
        return new FollowPage(
                "Your request",
                false,
                Exit.PAGE,
                request.reference(),
                over ? null : steps.stream().filter(it -> !it.done()).findFirst().orElse(null),
                steps,
                over ? null : Path.of(request.reference(), "withdrawal"),
                OnceKey.fresh());
    }

    SentPage sent(SupportRequest request, boolean again) {
        String title = again ? "We have this already" : "We have your request";
        Instant ringBy = request.ringBy();
        return new SentPage(
                title,
                false,
                Exit.PAGE,
                Panel.done(title, "Your reference", request.reference()),
                request.crisis(),
                ringBy == null ? "" : London.dateTime(ringBy),
                crisis.numbers(),
                steps(request),
                Path.of(request.reference()));
    }

    private List<StepLine> steps(SupportRequest request) {
        return Progress.of(request, status).stream().map(StepLine::of).toList();
    }
}
