package org.adoptionportal.records;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Something to be given, as stored. Only its verbs change it. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("records_release")
record ReleaseRow(
        @Id long id,
        long requestId,
        Gift gift,
        ReleaseState state,
        long proposedBy,
        LocalDate proposedOn,
        @Nullable Long approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate givenOn,
        @Nullable Way way,
        byte[] sealed) {

    static ReleaseRow proposed(
            long id, long requestId, Gift gift, Viewer worker, LocalDate day, byte[] sealed) {
        return new ReleaseRow(
                id,
                requestId,
                gift,
                ReleaseState.PROPOSED,
                worker.personaId(),
                day,
                null,
                null,
                null,
                null,
                sealed);
    }

    ReleaseRow approved(Viewer second, LocalDate day, byte[] content) {
        requireSecond(second);
        return with(ReleaseState.APPROVED, second.personaId(), day, null, null, content);
    }

    ReleaseRow sentBack(Viewer second, LocalDate day, byte[] content) {
        requireSecond(second);
        return with(ReleaseState.SENT_BACK, second.personaId(), day, null, null, content);
    }

    ReleaseRow given(Way how, LocalDate day, byte[] content) {
        require(ReleaseState.APPROVED, "A second person has not approved it, or it was given.");
        return with(ReleaseState.GIVEN, approvedBy, approvedOn, day, how, content);
    }

    private void requireSecond(Viewer second) {
        require(ReleaseState.PROPOSED, "This was decided before.");
        if (second.personaId() == proposedBy) {
            throw new Refusal.Conflict(
                    "You proposed it, so somebody else has to approve it or send it back.");
        }
    }

    private void require(ReleaseState needed, String otherwise) {
        if (state != needed) {
            throw new Refusal.Conflict(otherwise);
        }
    }

    private ReleaseRow with(
            ReleaseState next,
            @Nullable Long approver,
            @Nullable LocalDate approved,
            @Nullable LocalDate given,
            @Nullable Way how,
            byte[] content) {
        return new ReleaseRow(
                id,
                requestId,
                gift,
                next,
                proposedBy,
                proposedOn,
                approver,
                approved,
                given,
                how,
                content);
    }
}
