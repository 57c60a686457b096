package org.adoptionportal.application;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One application to adopt. Only its verbs change its stage. Dates are days in London.
 *
 * @param id the id of its case
 * @param takenBy how it reached us
 * @param authorityId the council responsible; known when the registration has been sent, or from
 *     the beginning when a worker enters it
 * @param receivedOn when the registration of interest was sent
 * @param decidedOn when the agency accepted or declined it
 * @param toldOn when a worker told the applicants that it was declined
 */
@MappedEntity("adopter_application")
public record Application(
        @Id long id,
        String reference,
        Stage stage,
        TakenBy takenBy,
        @Nullable Integer authorityId,
        LocalDate startedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate toldOn,
        @Version int rowVersion) {

    static Application begun(String reference, LocalDate today) {
        return entered(0, reference, TakenBy.ONLINE, null, today);
    }

    static Application entered(
            long id,
            String reference,
            TakenBy takenBy,
            @Nullable Integer authority,
            LocalDate today) {
        return new Application(
                id, reference, Stage.REGISTERING, takenBy, authority, today, null, null, null, 0);
    }

    Application filedAs(long caseId) {
        return entered(caseId, reference, takenBy, authorityId, startedOn);
    }

    /** Whether a worker writes it down for somebody who told us in another way. */
    public boolean isAssisted() {
        return takenBy != TakenBy.ONLINE;
    }

    Application submitted(int authority, LocalDate today) {
        return moved(Move.SUBMIT, authority, today, null, null);
    }

    Application accepted(LocalDate today) {
        return moved(Move.ACCEPT, authorityId, receivedOn, today, null);
    }

    Application declined(LocalDate today) {
        return moved(Move.DECLINE, authorityId, receivedOn, today, null);
    }

    Application told(LocalDate day) {
        return moved(Move.RECORD_TOLD, authorityId, receivedOn, decidedOn, day);
    }

    /** Hard news is told by a person first: until then applicants see the stage before. */
    public Application asApplicantsSeeIt() {
        return new Application(
                id,
                reference,
                stage.shownToApplicants(),
                takenBy,
                authorityId,
                startedOn,
                receivedOn,
                stage == Stage.DECLINED_UNTOLD ? null : decidedOn,
                toldOn,
                rowVersion);
    }

    private Application moved(
            Move move,
            @Nullable Integer authority,
            @Nullable LocalDate received,
            @Nullable LocalDate decided,
            @Nullable LocalDate told) {
        Stage next = Transitions.after(stage, move).orElseThrow(Application::movedOn);
        return new Application(
                id,
                reference,
                next,
                takenBy,
                authority,
                startedOn,
                received,
                decided,
                told,
                rowVersion);
    }

    private static Refusal movedOn() {
        return new Refusal.Conflict(
                "This application has moved on since you opened it. Look at it again, then decide"
                        + " what to do.");
    }
}
