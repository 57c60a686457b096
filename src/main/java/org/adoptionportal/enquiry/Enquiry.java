package org.adoptionportal.enquiry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One enquiry. Only its verbs change it. Dates are days in London.
 *
 * @param id the id of its case
 * @param informedOn when written information was first sent
 * @param offeredOn when an event or a call was first offered
 * @param callAt the call that was promised and has not been made
 * @param closedOn when it was closed or withdrawn
 */
@MappedEntity("enquiry")
public record Enquiry(
        @Id long id,
        String reference,
        Stage stage,
        Interest interest,
        TakenBy takenBy,
        int authorityId,
        LocalDate receivedOn,
        @Nullable LocalDate informedOn,
        @Nullable LocalDate offeredOn,
        @Nullable Instant callAt,
        @Nullable LocalDate closedOn,
        @Version int rowVersion) {

    static Enquiry received(
            long id,
            String reference,
            Interest interest,
            TakenBy takenBy,
            int authorityId,
            LocalDate today) {
        return new Enquiry(
                id,
                reference,
                Stage.RECEIVED,
                interest,
                takenBy,
                authorityId,
                today,
                null,
                null,
                null,
                null,
                0);
    }

    Enquiry filedAs(long caseId) {
        return received(caseId, reference, interest, takenBy, authorityId, receivedOn);
    }

    Enquiry informed(LocalDate today) {
        return moved(Move.ANSWER, first(informedOn, today), offeredOn, callAt, null);
    }

    Enquiry callPromised(LocalDate today, Instant at) {
        return moved(Move.ANSWER, informedOn, first(offeredOn, today), at, null);
    }

    Enquiry called(LocalDate today) {
        return moved(Move.ANSWER, informedOn, first(offeredOn, today), null, null);
    }

    Enquiry invited(LocalDate today) {
        return moved(Move.ANSWER, informedOn, first(offeredOn, today), callAt, null);
    }

    Enquiry closed(LocalDate today) {
        return moved(Move.CLOSE, informedOn, offeredOn, null, today);
    }

    Enquiry withdrawn(LocalDate today) {
        return moved(Move.WITHDRAW, informedOn, offeredOn, null, today);
    }

    Enquiry registered(LocalDate today) {
        return moved(Move.REGISTER, informedOn, offeredOn, null, today);
    }

    Enquiry forgotten() {
        return moved(Move.FORGET, informedOn, offeredOn, null, closedOn);
    }

    private static LocalDate first(@Nullable LocalDate before, LocalDate today) {
        return before == null ? today : before;
    }

    private Enquiry moved(
            Move move,
            @Nullable LocalDate informed,
            @Nullable LocalDate offered,
            @Nullable Instant call,
            @Nullable LocalDate closed) {
        Stage next = Transitions.after(stage, move).orElseThrow(Enquiry::isOver);
        return new Enquiry(
                id,
                reference,
                next,
                interest,
                takenBy,
                authorityId,
                receivedOn,
                informed,
                offered,
                call,
                closed,
                rowVersion);
    }

    private static Refusal isOver() {
        return new Refusal.Conflict("This enquiry is over. Nothing more can be recorded on it.");
    }
}
