package org.adoptionportal.application.applicant;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.Stage;
import org.adoptionportal.application.StageProgress;
import org.adoptionportal.application.applicant.TrackerPage.Next;
import org.adoptionportal.application.applicant.TrackerPage.Waiting;
import org.adoptionportal.awaiting.OwnAwaited;
import org.adoptionportal.awaiting.OwnAwaitedThings;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.db.Fact;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Tells applicants what happens next, and what it waits for. */
@Singleton
class NextSteps {

    private final StageProgress progress;
    private final OwnAwaitedThings things;
    private final Words words;

    NextSteps(StageProgress progress, OwnAwaitedThings things, Words words) {
        this.progress = progress;
        this.things = things;
        this.words = words;
    }

    /**
     * The next step.
     *
     * @param key of the words for the stage
     * @param waiting what it waits for; what is theirs comes before anything that others do
     */
    Next next(Application application, List<Fact> facts, String key, @Nullable Waiting waiting) {
        String step = waiting == null || waiting.yours().isEmpty() ? key : "tracker.yours";
        Optional<Deadline> deadline = progress.deadline(application, facts);
        return new Next(
                words.say(step + ".next"),
                words.say(step + ".who"),
                deadline.map(Deadline::dueOn).map(London::date).orElse(null),
                words.say(key + ".by"),
                deadline.map(NextSteps::why).orElse(null));
    }

    /** Where the date comes from: the rule, and whatever moved it. */
    private static String why(Deadline deadline) {
        return deadline.dueOn().equals(deadline.withoutHolds())
                ? deadline.explanation()
                : "%s Without the pauses or the extra time below, it would have been %s."
                        .formatted(deadline.explanation(), London.date(deadline.withoutHolds()));
    }

    /**
     * What Stage One waits for, as this applicant may know it; null in every other stage.
     *
     * @param partnerSaid whether the page says already that something is with their partner
     */
    @Nullable Waiting waiting(
            Application application, List<Fact> facts, Viewer viewer, boolean partnerSaid) {
        if (application.stage() != Stage.STAGE_ONE) {
            return null;
        }
        OwnAwaited own = things.of(facts, viewer);
        return new Waiting(
                lines(own, true),
                lines(own, false),
                done(own.done()),
                own.withPartner() && !partnerSaid);
    }

    private List<Waiting.Line> lines(OwnAwaited own, boolean theirs) {
        return own.open().stream()
                .filter(each -> each.isTheirs() == theirs)
                .map(each -> new Waiting.Line(things.what(each), things.facts(each)))
                .toList();
    }

    private static @Nullable String done(int number) {
        return switch (number) {
            case 0 -> null;
            case 1 -> "1 is done";
            default -> number + " are done";
        };
    }
}
