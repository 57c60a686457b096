package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.AcceptRegistration;
import org.adoptionportal.application.DeclineRegistration;
import org.adoptionportal.application.OwnWords;
import org.adoptionportal.application.RecordApplicantsTold;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.SaveAnswers;
import org.adoptionportal.application.StartRegistration;
import org.adoptionportal.application.SubmitRegistration;
import org.adoptionportal.application.WithdrawApplication;
import org.adoptionportal.application.events.Origin;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;

/** Makes cases by the same decisions that people take, on past days. */
@Singleton
@Requires(env = {"dev", "test"})
public final class DemoCases {

    private final StartRegistration start;
    private final SaveAnswers save;
    private final SubmitRegistration submit;
    private final DemoDecisions decisions;
    private final MovableClock clock;

    DemoCases(
            StartRegistration start,
            SaveAnswers save,
            SubmitRegistration submit,
            DemoDecisions decisions,
            MovableClock clock) {
        this.start = start;
        this.save = save;
        this.submit = submit;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** What the demo workers do. */
    @Singleton
    @Requires(env = {"dev", "test"})
    record DemoDecisions(
            Registrations registrations,
            AcceptRegistration accept,
            DeclineRegistration decline,
            WithdrawApplication withdraw,
            RecordApplicantsTold told) {}

    /**
     * Plays a story that began so many days ago.
     *
     * @return the reference of the case
     */
    String play(
            DemoStory story, int daysAgo, DemoHousehold household, Viewer adopter, Viewer worker) {
        LocalDate day = London.today(clock).minusDays(daysAgo);
        at(day);
        String reference = start.start(adopter, Origin.none());
        if (story == DemoStory.JUST_BEGUN) {
            return reference;
        }
        answer(adopter, reference, household, story == DemoStory.HALF_WRITTEN);
        if (story == DemoStory.HALF_WRITTEN) {
            return reference;
        }
        submit.submit(adopter, reference);
        if (story == DemoStory.WITHDRAWN) {
            at(day.plusDays(1));
            decisions.withdraw().withdraw(adopter, reference, "We are expecting a baby.");
            return reference;
        }
        decide(story, reference, worker, day.plusDays(3));
        return reference;
    }

    private void decide(DemoStory story, String reference, Viewer worker, LocalDate day) {
        if (story == DemoStory.SENT) {
            return;
        }
        at(day);
        if (story == DemoStory.STAGE_ONE) {
            decisions
                    .accept()
                    .accept(
                            worker,
                            reference,
                            version(worker, reference),
                            new OwnWords("We were glad to talk with you. Welcome!", null));
            return;
        }
        decisions
                .decline()
                .decline(
                        worker,
                        reference,
                        version(worker, reference),
                        new OwnWords(
                                "You told us that you are moving abroad next year. We would be glad"
                                        + " to hear from you again when you are settled.",
                                null));
        if (story == DemoStory.DECLINED) {
            decisions.told().record(worker, reference, version(worker, reference), day);
        }
    }

    private int version(Viewer worker, String reference) {
        return decisions.registrations().application(worker, reference).rowVersion();
    }

    private void answer(Viewer adopter, String reference, DemoHousehold household, boolean half) {
        Answers all = DemoAnswers.of(household);
        List<Section> sections = RegistrationForm.sections();
        for (Section section : half ? sections.subList(0, 2) : sections) {
            save.save(
                    adopter,
                    new SaveAnswers.Target(reference, null, section),
                    only(section, all),
                    before -> true);
        }
    }

    /** The answers that belong to a section. */
    public static Answers only(Section section, Answers all) {
        Map<String, String> own = new LinkedHashMap<>();
        section.pages().stream()
                .flatMap(page -> page.possible().stream())
                .flatMap(page -> page.questions().stream())
                .flatMap(question -> question.fields().stream())
                .forEach(field -> own.put(field, all.get(field)));
        return new Answers(own);
    }

    private void at(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.of(10, 15)).atZone(London.ZONE).toInstant());
    }
}
