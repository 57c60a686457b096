package org.adoptionportal.records;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.records.holder.Route;
import org.jspecify.annotations.Nullable;

/**
 * A request of an adopted adult. Only its verbs change it. Dates are days in London.
 *
 * @param id the id of its case
 * @param authorityId the council where its person lives, if the agency works for it
 * @param route the way to birth details; null while it is not known
 * @param restingSince null while the person does not rest
 * @param touchedOn when its person last wrote something, while it is not sent
 */
@MappedEntity("records_request")
public record RecordsRequest(
        @Id long id,
        String reference,
        Stage stage,
        TakenBy takenBy,
        @Nullable Integer authorityId,
        @Nullable Route route,
        @TypeDef(type = DataType.JSON) Progress progress,
        @Nullable LocalDate restingSince,
        LocalDate touchedOn,
        @Nullable LocalDate closedOn,
        @Version int rowVersion) {

    static RecordsRequest begun(long id, String reference, TakenBy takenBy, LocalDate today) {
        return new RecordsRequest(
                id,
                reference,
                Stage.WRITING,
                takenBy,
                null,
                null,
                Progress.none(),
                null,
                today,
                null,
                0);
    }

    RecordsRequest filedAs(long caseId) {
        return begun(caseId, reference, takenBy, touchedOn);
    }

    /** Whether this can happen to it now, by its stage. */
    public boolean allows(Move move) {
        return Transitions.after(stage, move).isPresent();
    }

    public boolean isResting() {
        return restingSince != null;
    }

    RecordsRequest touched(LocalDate today) {
        return with(stage, authorityId, route, progress, null, today);
    }

    RecordsRequest sent(@Nullable Integer authority, @Nullable Route way, LocalDate today) {
        Progress received = progress.reached(Milestone.RECEIVED, today);
        return with(after(Move.SEND), authority, way, received, null, today);
    }

    RecordsRequest identified(LocalDate on) {
        return moved(Move.IDENTIFY, it -> it.reached(Milestone.IDENTIFIED, on));
    }

    RecordsRequest orderKnown(Route way) {
        return with(after(Move.KNOW_ORDER), authorityId, way, progress, restingSince, touchedOn);
    }

    RecordsRequest heldBy(WhoseFile whose, LocalDate on) {
        return moved(Move.SAY_WHOSE, it -> it.of(whose).reached(Milestone.HOLDER_KNOWN, on));
    }

    RecordsRequest fileAsked(LocalDate on) {
        return moved(Move.ASK_FOR_FILE, it -> it.reachedFirst(Milestone.FILE_ASKED, on));
    }

    RecordsRequest fileAnswered(FileFound found, LocalDate on) {
        return moved(Move.RECORD_FILE, it -> it.found(found).reached(Milestone.FILE_ANSWERED, on));
    }

    RecordsRequest registrarAsked(LocalDate on) {
        return moved(Move.ASK_REGISTRAR, it -> it.reachedFirst(Milestone.REGISTRAR_ASKED, on));
    }

    RecordsRequest registrarAnswered(LocalDate on) {
        if (progress.on(Milestone.REGISTRAR_ASKED) == null) {
            throw new Refusal.Conflict("Record first that you asked the Registrar General.");
        }
        return moved(Move.RECORD_REGISTRAR, it -> it.reached(Milestone.REGISTRAR_ANSWERED, on));
    }

    RecordsRequest proposed() {
        return moved(Move.PROPOSE, it -> it.plus(1, 0, 0));
    }

    RecordsRequest approved() {
        return moved(Move.APPROVE, it -> it.plus(-1, 1, 0));
    }

    RecordsRequest sentBack() {
        return moved(Move.SEND_BACK, it -> it.plus(-1, 0, 0));
    }

    RecordsRequest given(LocalDate on) {
        return moved(Move.GIVE, it -> it.plus(0, -1, 1).reachedFirst(Milestone.TOLD, on));
    }

    RecordsRequest rested(LocalDate since) {
        return with(after(Move.REST), authorityId, route, progress, since, touchedOn);
    }

    RecordsRequest resumed() {
        return with(after(Move.RESUME), authorityId, route, progress, null, touchedOn);
    }

    RecordsRequest closed(Outcome outcome, LocalDate today) {
        if (progress.toApprove() + progress.toGive() > 0) {
            throw new Refusal.Conflict(
                    "Something is proposed that has not been given. Give it or send it back first.");
        }
        return moved(Move.CLOSE, it -> it.ended(outcome).reached(Milestone.CLOSED, today))
                .over(today);
    }

    RecordsRequest withdrawn(LocalDate today) {
        return moved(Move.WITHDRAW, it -> it).over(today);
    }

    RecordsRequest forgotten(LocalDate today) {
        return moved(Move.FORGET, it -> it).over(today);
    }

    private RecordsRequest moved(Move move, UnaryOperator<Progress> change) {
        Stage next = after(move);
        return with(next, authorityId, route, change.apply(progress), restingSince, touchedOn);
    }

    private Stage after(Move move) {
        return Transitions.after(stage, move).orElseThrow(this::refused);
    }

    private Refusal refused() {
        return new Refusal.Conflict(
                stage.isOver()
                        ? "This request is over. Nothing more can be recorded on it."
                        : "This cannot be recorded yet, or not any more. Look at the request again.");
    }

    private RecordsRequest with(
            Stage next,
            @Nullable Integer authority,
            @Nullable Route way,
            Progress reached,
            @Nullable LocalDate resting,
            LocalDate touched) {
        return new RecordsRequest(
                id,
                reference,
                next,
                takenBy,
                authority,
                way,
                reached,
                resting,
                touched,
                closedOn,
                rowVersion);
    }

    private RecordsRequest over(LocalDate day) {
        return new RecordsRequest(
                id,
                reference,
                stage,
                takenBy,
                authorityId,
                route,
                progress,
                null,
                touchedOn,
                day,
                rowVersion);
    }
}
