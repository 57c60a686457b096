package org.adoptionportal.application.applicant;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.adoptionportal.application.AdoptionRules;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.EqualityDoor;
import org.adoptionportal.application.FastTrack;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.view.AnswerSummaries;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.Panel;

/** Makes the proof that a registration was sent. */
@Singleton
class SendingPages {

    private final AnswerSummaries summaries;
    private final Clocks clocks;
    private final FastTrack fastTrack;
    private final EqualityDoor equality;

    SendingPages(
            AnswerSummaries summaries, Clocks clocks, FastTrack fastTrack, EqualityDoor equality) {
        this.summaries = summaries;
        this.clocks = clocks;
        this.fastTrack = fastTrack;
        this.equality = equality;
    }

    ConfirmationPage confirmation(Registration registration, Viewer viewer) {
        Application application = registration.application();
        LocalDate sentOn = requireNonNull(application.receivedOn());
        Deadline answer = answer(sentOn);
        return new ConfirmationPage(
                "Registration of interest sent",
                false,
                Panel.done(
                        "Registration of interest sent", "Your reference", application.reference()),
                London.date(sentOn),
                London.date(answer.dueOn()),
                answer.explanation(),
                fastTrack.of(registration).isPresent(),
                equality.offer(application, viewer),
                summaries.toRead(registration));
    }

    private Deadline answer(LocalDate receivedOn) {
        return clocks.deadline(AdoptionRules.REGISTRATION_ANSWER, receivedOn);
    }
}
