package org.adoptionportal.application;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.identity.Accounts;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.takeover.Onward;
import org.adoptionportal.takeover.TakenOver;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose registration a worker entered goes on with it online, or a partner joins the
 * person who invited them.
 */
@Singleton
class ApplicantTakesOver implements TakenOver {

    private final ApplicationRepository applications;
    private final Applicants applicants;
    private final Accounts accounts;
    private final Timeline timeline;

    ApplicantTakesOver(
            ApplicationRepository applications,
            Applicants applicants,
            Accounts accounts,
            Timeline timeline) {
        this.applications = applications;
        this.applicants = applicants;
        this.accounts = accounts;
        this.timeline = timeline;
    }

    @Override
    public String kind() {
        return StartRegistration.CASE_KIND;
    }

    @Override
    public boolean needsAccount() {
        return true;
    }

    @Override
    public Onward takeOver(long caseId, long subject, @Nullable Viewer person) {
        Viewer applicant = requireNonNull(person);
        if (applicant.kind() != PersonaKind.ADOPTER) {
            throw new Refusal.Conflict(
                    "This code is for somebody who wants to adopt. Sign in with the account you"
                            + " use for that.");
        }
        accounts.hold(applicant.personaId());
        if (hasOneAlready(applicant)) {
            throw new Refusal.Conflict(
                    "Your account has a registration of interest already. Call us, and we sort it"
                            + " out with you.");
        }
        applicants.claim(caseId, subject, applicant);
        timeline.record(caseId, applicant, Event.shared("applicant-joined"));
        return onward(caseId, applicant).orElseThrow(Refusal.NotFound::new);
    }

    @Override
    public Optional<Onward> takenBefore(long caseId, long subject, Viewer person) {
        return applicants.isWho(person, caseId, subject)
                ? onward(caseId, person)
                : Optional.empty();
    }

    private Optional<Onward> onward(long caseId, Viewer applicant) {
        return applications
                .of(caseId, applicant)
                .map(taken -> Onward.withAccount("/home", taken.reference()));
    }

    private boolean hasOneAlready(Viewer applicant) {
        return applications.own(applicant, Long.MAX_VALUE, 1).stream()
                .anyMatch(latest -> !latest.stage().isOver());
    }
}
