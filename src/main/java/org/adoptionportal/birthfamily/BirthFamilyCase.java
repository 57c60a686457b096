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
                file,
                closedOn,
                outcome,
                version);
    }

    BirthFamilyCase sent(LocalDate today, boolean ownRecords) {
        return with(
                after(Move.SEND),
                today,
                ownRecords ? FileState.WANTED : FileState.NOT_ASKED,
                null,
                null);
    }

    BirthFamilyCase writtenOn(LocalDate today) {
        return begun(reference, route, startedBy, today).at(id, rowVersion);
    }

    BirthFamilyCase forgotten(LocalDate today) {
        return with(after(Move.FORGET), null, file, today, null);
    }

    BirthFamilyCase read() {
        return with(after(Move.READ), receivedOn, file, null, null);
    }

    BirthFamilyCase begunByWorker() {
        return with(after(Move.BEGIN), receivedOn, file, null, null);
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
        return with(stage, receivedOn, now, null, null);
    }

    BirthFamilyCase closed(LocalDate today, Outcome why) {
        return with(after(Move.CLOSE), receivedOn, file, today, why);
    }

    BirthFamilyCase withdrawn(LocalDate today) {
        return with(after(Move.WITHDRAW), receivedOn, file, today, null);
    }

    private Stage after(Move move) {
        return Transitions.after(stage, move)
                .orElseThrow(() ->
                        new Refusal.Conflict(
                                "This does not follow where the request stands. Look at it again."));
    }

    private BirthFamilyCase with(
            Stage next,
            @Nullable LocalDate received,
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
                now,
                closed,
                why,
                rowVersion);
    }
}
