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
 * @param partedOn when one of two withdrew, until a worker has spoken with the other
 * @param withdrawnOn when it ended because nobody goes on
 * @param changedOn when applicants last changed what they sent, until a worker has read it
 * @param reopenedSections how many sections are open to be changed
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
        @Nullable LocalDate partedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate changedOn,
        int reopenedSections,
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
                id,
                reference,
                Stage.REGISTERING,
                takenBy,
                authority,
                today,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0);
    }

    Application filedAs(long caseId) {
        return entered(caseId, reference, takenBy, authorityId, startedOn);
    }

    /** Whether a worker writes it down for somebody who told us in another way. */
    public boolean isAssisted() {
        return takenBy != TakenBy.ONLINE;
    }

    Application submitted(int authority, LocalDate today) {
        return to(after(Move.SUBMIT), authority, today, decidedOn, toldOn);
    }

    Application accepted(LocalDate today) {
        return to(after(Move.ACCEPT), authorityId, receivedOn, today, toldOn).changedOn(null);
    }

    Application declined(LocalDate today) {
        return to(after(Move.DECLINE), authorityId, receivedOn, today, toldOn);
    }

    Application told(LocalDate day) {
        return to(after(Move.RECORD_TOLD), authorityId, receivedOn, decidedOn, day);
    }

    Application withdrawn(LocalDate today) {
        return ending(after(Move.WITHDRAW), null, today);
    }

    /** What was written in it is deleted; only for one that was never sent. */
    Application forgotten() {
        return ending(after(Move.FORGET), null, withdrawnOn);
    }

    /** One of two withdrew. */
    Application parted(LocalDate today) {
        after(Move.WITHDRAW);
        return ending(stage, stage == Stage.REGISTERING ? null : today, withdrawnOn);
    }

    /** The other goes on alone. */
    Application goingOn() {
        if (partedOn == null) {
            throw movedOn();
        }
        return ending(stage, null, withdrawnOn);
    }

    /** Applicants changed something of what they sent; a worker has yet to read it. */
    Application changed(LocalDate today) {
        return changedOn(today);
    }

    /** A worker has read what was changed. */
    Application changesRead() {
        if (changedOn == null) {
            throw movedOn();
        }
        return changedOn(null);
    }

    private Stage after(Move move) {
        return Transitions.after(stage, move).orElseThrow(Application::movedOn);
    }

    /**
     * Hard news is told by a person first: until then applicants see the stage before, and not that
     * their partner has withdrawn, or changed something.
     */
    public Application asApplicantsSeeIt() {
        @Nullable LocalDate decided = stage == Stage.DECLINED_UNTOLD ? null : decidedOn;
        return to(stage.shownToApplicants(), authorityId, receivedOn, decided, toldOn)
                .ending(stage.shownToApplicants(), null, withdrawnOn)
                .changedOn(null);
    }

    private Application to(
            Stage next,
            @Nullable Integer authority,
            @Nullable LocalDate received,
            @Nullable LocalDate decided,
            @Nullable LocalDate told) {
        return with(next, authority, received, decided, told, partedOn, withdrawnOn, changedOn);
    }

    private Application ending(
            Stage next, @Nullable LocalDate parted, @Nullable LocalDate withdrawn) {
        return with(next, authorityId, receivedOn, decidedOn, toldOn, parted, withdrawn, changedOn);
    }

    private Application changedOn(@Nullable LocalDate day) {
        return with(stage, authorityId, receivedOn, decidedOn, toldOn, partedOn, withdrawnOn, day);
    }

    private Application with(
            Stage next,
            @Nullable Integer authority,
            @Nullable LocalDate received,
            @Nullable LocalDate decided,
            @Nullable LocalDate told,
            @Nullable LocalDate parted,
            @Nullable LocalDate withdrawn,
            @Nullable LocalDate changed) {
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
                parted,
                withdrawn,
                changed,
                reopenedSections,
                rowVersion);
    }

    private static Refusal movedOn() {
        return new Refusal.Conflict(
                "This application has moved on since you opened it. Look at it again, then decide"
                        + " what to do.");
    }
}
