package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.application.form.Home;
import org.adoptionportal.application.form.Judge;
import org.adoptionportal.application.form.SectionStatus;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** An applicant sends the registration of interest; the agency's five working days begin. */
@Singleton
public class SubmitRegistration {

    private final ApplicationLedger ledger;
    private final AnswerStore answers;
    private final SnapshotStore snapshots;
    private final Judge judge;
    private final Clock clock;

    SubmitRegistration(
            ApplicationLedger ledger,
            AnswerStore answers,
            SnapshotStore snapshots,
            Judge judge,
            Clock clock) {
        this.ledger = ledger;
        this.answers = answers;
        this.snapshots = snapshots;
        this.judge = judge;
        this.clock = clock;
    }

    /**
     * Sends the registration as it stands.
     *
     * @throws Refusal.NotFound if the registration is not the viewer's
     * @throws Refusal.Invalid if an answer is missing or wrong
     * @throws Refusal.Conflict if it has been sent before
     */
    @Transactional
    public void submit(Viewer viewer, String reference) {
        Application application = ledger.lock(reference, viewer);
        Registration registration =
                new Registration(application, answers.read(application, viewer));
        if (registration.canBeChanged() && !isComplete(registration)) {
            throw new Refusal.Invalid(
                    "Some answers are missing or need another look. The list of sections shows"
                            + " which.");
        }
        int authority = Integer.parseInt(registration.answers(Home.CODE).get(Home.AUTHORITY));
        Application submitted = application.submitted(authority, London.today(clock));
        snapshots.keep(registration);
        ledger.write(submitted, viewer, Event.shared("registration-sent"));
    }

    private boolean isComplete(Registration registration) {
        return registration.sections().stream()
                .allMatch(saved ->
                        judge.status(saved.section(), saved.answers()) == SectionStatus.COMPLETE);
    }
}
