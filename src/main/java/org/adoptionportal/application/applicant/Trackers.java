package org.adoptionportal.application.applicant;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.RefusalReasons;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.Stage;
import org.adoptionportal.application.answering.FormPath;
import org.adoptionportal.application.applicant.TrackerPage.Link;
import org.adoptionportal.application.applicant.TrackerPage.Waiting;
import org.adoptionportal.application.view.DraftNotice;
import org.adoptionportal.application.view.LetterLinks;
import org.adoptionportal.casefile.history.EventWords;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.db.Fact;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the tracker of an application. */
@Singleton
class Trackers {

    private final Registrations registrations;
    private final NextSteps steps;
    private final RefusalReasons reasons;
    private final LetterLinks letters;
    private final StageLines stageLines;
    private final EventWords eventWords;
    private final org.adoptionportal.timeline.Timeline timeline;
    private final DraftNotice notice;
    private final Asides asides;
    private final Words words;

    Trackers(
            Registrations registrations,
            NextSteps steps,
            RefusalReasons reasons,
            LetterLinks letters,
            StageLines stageLines,
            EventWords eventWords,
            org.adoptionportal.timeline.Timeline timeline,
            DraftNotice notice,
            Asides asides,
            Words words) {
        this.registrations = registrations;
        this.steps = steps;
        this.reasons = reasons;
        this.letters = letters;
        this.stageLines = stageLines;
        this.eventWords = eventWords;
        this.timeline = timeline;
        this.notice = notice;
        this.asides = asides;
        this.words = words;
    }

    TrackerPage page(Application application, Viewer viewer) {
        List<Fact> facts = registrations.trackerFacts(application, viewer);
        String key = "tracker." + application.stage().shownToApplicants();
        OpenSections open =
                OpenSections.of(application, registrations.reopened(application, viewer));
        Waiting waiting = steps.waiting(application, facts, viewer, open.withPartner());
        return new TrackerPage(
                "Your adoption application",
                false,
                application.reference(),
                words.say(key + ".where"),
                words.say(key + ".about"),
                notice.of(application),
                open.next(words).orElseGet(() -> steps.next(application, facts, key, waiting)),
                open.link().orElseGet(() -> action(application)),
                open.withPartner(),
                waiting,
                reasons(application, viewer),
                letters.of(facts, "/applications/" + application.reference()),
                stageLines.of(application),
                eventWords.forApplicants(timeline.of(facts)),
                asides.of(application, facts, viewer));
    }

    private static @Nullable Link action(Application application) {
        if (application.stage() == Stage.WITHDRAWN) {
            return new Link("Start again", Path.REGISTRATIONS + "/start");
        }
        return sent(application)
                ? null
                : new Link(
                        "Continue your registration",
                        FormPath.own(application.reference()).taskList());
    }

    private @Nullable List<String> reasons(Application application, Viewer viewer) {
        return reasons.of(application, viewer).map(text -> text.lines().toList()).orElse(null);
    }

    private static boolean sent(Application application) {
        return application.receivedOn() != null;
    }
}
