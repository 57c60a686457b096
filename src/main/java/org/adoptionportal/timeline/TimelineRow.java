package org.adoptionportal.timeline;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.adoptionportal.audit.Content;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("timeline_entry")
record TimelineRow(
        @Id long id,
        long caseId,
        Instant happenedAt,
        @Nullable Long actorPersonaId,
        String actor,
        String event,
        Audience audience,
        byte[] sealed) {

    Content content() {
        return Content.of(id, caseId, happenedAt, actorPersonaId, actor, event, audience, sealed);
    }
}
