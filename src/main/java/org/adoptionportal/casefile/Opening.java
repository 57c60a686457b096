package org.adoptionportal.casefile;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.adoptionportal.audit.Content;

/** Somebody looked at a case. */
@MappedEntity("case_opening")
public record Opening(
        @Id long id,
        long caseId,
        long personaId,
        Instant openedAt,
        @MappedProperty(type = DataType.STRING) What what,
        boolean inTrail) {

    /** What they did with it; the names are stored. */
    public enum What {
        VIEWED,
        /** Had all of it in front of them to be printed. */
        PRINTED
    }

    /** Merely looking adds nothing: so it was noted before there was anything else. */
    Content content() {
        return what == What.VIEWED
                ? Content.of(id, caseId, personaId, openedAt)
                : Content.of(id, caseId, personaId, openedAt, what);
    }
}
