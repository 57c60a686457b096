package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.application.form.Home;
import org.adoptionportal.application.form.Judge;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** An applicant sends the registration of interest; the agency's five working days begin. */
@Singleton
public class SubmitRegistration {

    /** The field of a form that names the day. */
    public static final String RECEIVED_ON = "receivedOn";

    private static final int OLDEST_DAYS = 90;

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
     * Sends the registration as it stands, today.
     *
     * @throws Refusal.NotFound if the registration is not the viewer's
     * @throws Refusal.Invalid if an answer is missing or wrong
     * @throws Refusal.Conflict if it has been sent before
     */
    @Transactional
    public void submit(Viewer viewer, String reference) {
        submit(viewer, ledger.lock(reference, viewer), London.today(clock));
    }

    /**
     * A worker has written down all of a registration that reached us in another way; its clock
     * began when it did.
     *
     * @param receivedOn today, or a day in the {@value #OLDEST_DAYS} days before
     * @throws Refusal.Invalid as above, or naming {@code receivedOn} if it is another day
     */
    @Transactional
    public void submitReceived(Viewer worker, String reference, LocalDate receivedOn) {
        Application application = ledger.lock(reference, worker);
        EnterRegistration.requireTeam(worker, application);
        LocalDate today = London.today(clock);
        if (receivedOn.isAfter(today) || receivedOn.isBefore(today.minusDays(OLDEST_DAYS))) {
            String fault = "Enter today or a day in the last " + OLDEST_DAYS + " days";
            throw new Refusal.Invalid(fault, Map.of(RECEIVED_ON, fault));
        }
        submit(worker, application, receivedOn);
    }

    private void submit(Viewer viewer, Application application, LocalDate receivedOn) {
        Registration registration = answers.whole(application, viewer);
        if (registration.canBeChanged()) {
            requireAll(registration);
        }
        Applicant first = registration.applicants().getFirst();
        int authority =
                Integer.parseInt(registration.answers(Home.CODE, first).get(Home.AUTHORITY));
        Application submitted = application.submitted(authority, receivedOn);
        snapshots.keep(registration);
        ledger.write(submitted, viewer, Event.shared("registration-sent"));
    }

    private void requireAll(Registration registration) {
        Applicant first = registration.applicants().getFirst();
        Together together = Together.of(registration, first, false, judge);
        if (!together.isReady() || !judge.isComplete(registration.told(first))) {
            throw new Refusal.Invalid(
                    "Some answers are missing or need another look. The list of sections shows"
                            + " which.");
        }
    }
}
