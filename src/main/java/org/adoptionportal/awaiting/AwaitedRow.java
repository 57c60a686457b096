package org.adoptionportal.awaiting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("awaited")
record AwaitedRow(
        @Id long id,
        long caseId,
        String kind,
        long about,
        HeldUpBy heldUpBy,
        State state,
        String chaseRule,
        @Nullable String validRule,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate chaseOn,
        @Nullable LocalDate noticedOn,
        int chases,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate expiresOn,
        byte[] sealed,
        @Version int rowVersion) {

    static AwaitedRow opened(long id, long caseId, NewAwaited thing, byte[] sealed) {
        return new AwaitedRow(
                id,
                caseId,
                thing.kind(),
                thing.about(),
                thing.heldUpBy(),
                State.NEEDED,
                thing.chase().written(),
                thing.valid() == null ? null : thing.valid().written(),
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                sealed,
                0);
    }

    Dates dates() {
        return new Dates(requestedOn, askedOn, chaseOn, chases, receivedOn, reviewedOn, expiresOn);
    }

    AwaitedRow at(State next, HeldUpBy whom, Dates dates, byte[] words) {
        return new AwaitedRow(
                id,
                caseId,
                kind,
                about,
                whom,
                next,
                chaseRule,
                validRule,
                dates.requestedOn(),
                dates.askedOn(),
                dates.chaseOn(),
                null,
                dates.chases(),
                dates.receivedOn(),
                dates.reviewedOn(),
                dates.expiresOn(),
                words,
                rowVersion);
    }
}
