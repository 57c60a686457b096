package org.adoptionportal.birthfamily;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One request. Only its verbs change it. Dates are days in London.
 *
 * @param id the id of its case
 * @param startedBy who may read and change it without our staff: a persona's or a browser's name in
 *     the ledger; empty when a professional asked, who may not
 * @param startedOn when it was begun, or written on last before it was sent
 * @param receivedOn when it was sent; null while it is written
 * @param countsFrom the day on which somebody of ours can first act on it, later than that if it
 *     came when we were closed; null while it is written, and of what was sent before this was kept
 * @param file how far the search for their own information has come
 */
@MappedEntity("birth_family")
public record BirthFamilyCase(
        @Id long id,
        String reference,
        Route route,
        Stage stage,
        String startedBy,
        LocalDate startedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate countsFrom,
        FileState file,
        @Nullable LocalDate closedOn,
        @Nullable Outcome outcome,
        @Version int rowVersion) {

    static BirthFamilyCase begun(String reference, Route route, String startedBy, LocalDate today) {
        return new BirthFamilyCase(
                0,
                reference,
                route,
                Stage.DRAFT,
                startedBy,
                today,
                null,
                null,
                FileState.NOT_ASKED,
                null,
                null,
                0);
    }

    /** Whether its person signs in to follow it. */
    public boolean hasAccount() {
        return startedBy.startsWith("persona:");
    }

    BirthFamilyCase filedAs(long caseId) {
        return begun(reference, route, startedBy, startedOn).at(caseId, 0);
    }

    /** Only this person finds it from now on, by signing in. */
    BirthFamilyCase keptBy(Viewer person) {
        if (hasAccount()) {
            throw new Refusal.Conflict("It is kept in an account already.");
        }
        return new BirthFamilyCase(
                id,
                reference,
                route,
                stage,
                person.actor(),
                startedOn,
                receivedOn,
                countsFrom,
                file,
                closedOn,
                outcome,
                rowVersion);
    }

    private BirthFamilyCase at(long caseId, int version) {
        return new BirthFamilyCase(
                caseId,
                reference,
                route,
                stage,
                startedBy,
                startedOn,
                receivedOn,
                countsFrom,
                file,
                closedOn,
                outcome,
                version);
    }

    BirthFamilyCase sent(LocalDate today, LocalDate from, boolean ownRecords) {
        return with(
                after(Move.SEND),
                today,
                from,
                ownRecords ? FileState.WANTED : FileState.NOT_ASKED,
                null,
                null);
    }

    BirthFamilyCase writtenOn(LocalDate today) {
        return begun(reference, route, startedBy, today).at(id, rowVersion);
    }

    BirthFamilyCase forgotten(LocalDate today) {
        return with(after(Move.FORGET), null, null, file, today, null);
    }

    BirthFamilyCase read() {
        return still(after(Move.READ), file, null, null);
    }

    BirthFamilyCase begunByWorker() {
        return still(after(Move.BEGIN), file, null, null);
    }

    /** What became of the file; only while a worker follows the request. */
    BirthFamilyCase fileIs(FileState now) {
        boolean follows =
                stage == Stage.WITH_WORKER
                        && (now == FileState.REQUESTED
                                ? !file.isKnown()
                                : file == FileState.REQUESTED && now.isKnown());
        if (!follows) {
            throw new Refusal.Conflict("This does not follow where the search for the file is.");
        }
        return still(stage, now, null, null);
    }

    BirthFamilyCase closed(LocalDate today, Outcome why) {
        return still(after(Move.CLOSE), file, today, why);
    }

    BirthFamilyCase withdrawn(LocalDate today) {
        return still(after(Move.WITHDRAW), file, today, null);
    }

    private Stage after(Move move) {
        return Transitions.after(stage, move)
                .orElseThrow(() ->
                        new Refusal.Conflict(
                                "This does not follow where the request stands. Look at it again."));
    }

    private BirthFamilyCase still(
            Stage next, FileState now, @Nullable LocalDate closed, @Nullable Outcome why) {
        return with(next, receivedOn, countsFrom, now, closed, why);
    }

    private BirthFamilyCase with(
            Stage next,
            @Nullable LocalDate received,
            @Nullable LocalDate from,
            FileState now,
            @Nullable LocalDate closed,
            @Nullable Outcome why) {
        return new BirthFamilyCase(
                id,
                reference,
                route,
                next,
                startedBy,
                startedOn,
                received,
                from,
                now,
                closed,
                why,
                rowVersion);
    }
}
