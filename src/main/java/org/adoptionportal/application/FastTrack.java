package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.application.form.HopeToAdopt;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.clock.Rule;
import org.adoptionportal.identity.Viewer;

/**
 * Notices registrations of people who may begin at Stage Two, because they have adopted before or
 * foster now. A worker finds out whether they do: nothing is decided by it.
 */
@Singleton
public class FastTrack {

    private final AnswerStore answers;
    private final DatedRules rules;

    FastTrack(AnswerStore answers, DatedRules rules) {
        this.answers = answers;
        this.rules = rules;
    }

    /**
     * Why a household may be on the fast track.
     *
     * @param because the questions that they answered with yes, as they were asked
     * @param rule as it stood when they sent it
     */
    public record Sign(List<String> because, Rule rule) {}

    /** The sign of a registration that has been sent; empty when there is none. */
    public Optional<Sign> of(Registration registration) {
        Application application = registration.application();
        if (application.receivedOn() == null || application.stage().isOver()) {
            return Optional.empty();
        }
        List<String> because = HopeToAdopt.saysFastTrack(registration.shared(HopeToAdopt.CODE));
        return because.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sign(
                                because,
                                rules.rule(AdoptionRules.FAST_TRACK, application.receivedOn())));
    }

    /** As {@link #of(Registration)}, for staff; empty for everybody else. */
    @Transactional
    public Optional<Sign> of(Application application, Viewer viewer) {
        return viewer.isStaff() ? of(answers.read(application, viewer)) : Optional.empty();
    }
}
