package org.adoptionportal.familysupport;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.adoptionportal.casefile.TakenBy;
import org.jspecify.annotations.Nullable;

/**
 * One request for support. Only its verbs change it. Dates are days in London.
 *
 * @param id the id of its case
 * @param crisis whether it came by the door for emergencies
 * @param authorityId where the family lives; null while nobody knows
 * @param receivedOn when it was begun, and then when it reached us
 * @param ringBy by when we promised to ring back
 * @param escalated whether nobody read an urgent request in time, and nobody has acted since
 * @param urgency as a person decided; null before
 * @param closedOn when it was closed, passed on or withdrawn
 */
@MappedEntity("support_request")
public record SupportRequest(
        @Id long id,
        String reference,
        Stage stage,
        boolean crisis,
        TakenBy takenBy,
        @Nullable Integer authorityId,
        LocalDate receivedOn,
        @Nullable Instant ringBy,
        boolean escalated,
        @Nullable Urgency urgency,
        @Nullable LocalDate calledOn,
        @Nullable LocalDate triagedOn,
        @Nullable LocalDate assessmentFrom,
        @Nullable LocalDate assessmentTo,
        @Nullable LocalDate closedOn,
        @Version int rowVersion) {

    static SupportRequest begun(String reference, TakenBy takenBy, LocalDate today) {
        return fresh(0, reference, Stage.DRAFT, takenBy, null, today, null);
    }

    /** Without the case, as it reaches us by the door for emergencies. */
    static SupportRequest crisis(
            String reference,
            TakenBy takenBy,
            @Nullable Integer authority,
            LocalDate today,
            Instant ringBy) {
        return fresh(0, reference, Stage.RECEIVED, takenBy, authority, today, ringBy);
    }

    /** One in which nobody has done anything; whoever is promised a call came in a crisis. */
    private static SupportRequest fresh(
            long caseId,
            String reference,
            Stage stage,
            TakenBy takenBy,
            @Nullable Integer authority,
            LocalDate today,
            @Nullable Instant ringBy) {
        return new SupportRequest(
                caseId,
                reference,
                stage,
                ringBy != null,
                takenBy,
                authority,
                today,
                ringBy,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    SupportRequest filedAs(long caseId) {
        return fresh(caseId, reference, stage, takenBy, authorityId, receivedOn, ringBy);
    }

    SupportRequest sent(@Nullable Integer authority, LocalDate today) {
        return of(after(Move.SEND), authority, today);
    }

    /** It is for this council from now on. Whoever has it now has still to act on it. */
    SupportRequest forCouncil(int authority) {
        return of(after(Move.RECORD), authority, receivedOn);
    }

    private SupportRequest of(Stage next, @Nullable Integer authority, LocalDate received) {
        return new SupportRequest(
                id,
                reference,
                next,
                crisis,
                takenBy,
                authority,
                received,
                ringBy,
                escalated,
                urgency,
                calledOn,
                triagedOn,
                assessmentFrom,
                assessmentTo,
                closedOn,
                rowVersion);
    }

    /** It was never sent: no day of closing counts it. */
    SupportRequest forgotten() {
        return moved(Move.FORGET, null, null, null, null, null, null);
    }

    /** Nobody read it in time; whoever acts on it next ends that. */
    SupportRequest unread() {
        after(Move.RECORD);
        return at(
                stage, true, urgency, calledOn, triagedOn, assessmentFrom, assessmentTo, closedOn);
    }

    SupportRequest called(LocalDate today) {
        return moved(Move.RECORD, urgency, today, triagedOn, assessmentFrom, assessmentTo, null);
    }

    /** Something was recorded that changes nothing but the timeline. */
    SupportRequest recorded() {
        return moved(Move.RECORD, urgency, calledOn, triagedOn, assessmentFrom, assessmentTo, null);
    }

    SupportRequest triaged(Urgency decided, LocalDate today) {
        return moved(Move.TRIAGE, decided, calledOn, today, assessmentFrom, assessmentTo, null);
    }

    SupportRequest assessmentStarted(LocalDate on) {
        return moved(Move.START_ASSESSMENT, urgency, calledOn, triagedOn, on, null, null);
    }

    SupportRequest assessmentFinished(LocalDate on) {
        return moved(
                Move.FINISH_ASSESSMENT, urgency, calledOn, triagedOn, assessmentFrom, on, null);
    }

    SupportRequest ended(Move move, LocalDate today) {
        return moved(move, urgency, calledOn, triagedOn, assessmentFrom, assessmentTo, today);
    }

    private SupportRequest moved(
            Move move,
            @Nullable Urgency decided,
            @Nullable LocalDate called,
            @Nullable LocalDate triaged,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate closed) {
        return at(after(move), false, decided, called, triaged, from, to, closed);
    }

    private SupportRequest at(
            Stage next,
            boolean unread,
            @Nullable Urgency decided,
            @Nullable LocalDate called,
            @Nullable LocalDate triaged,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate closed) {
        return new SupportRequest(
                id,
                reference,
                next,
                crisis,
                takenBy,
                authorityId,
                receivedOn,
                ringBy,
                unread,
                decided,
                called,
                triaged,
                from,
                to,
                closed,
                rowVersion);
    }

    private Stage after(Move move) {
        return Transitions.next(stage, move);
    }
}
