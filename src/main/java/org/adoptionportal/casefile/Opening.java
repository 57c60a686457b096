package org.adoptionportal.casefile;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.adoptionportal.audit.Content;

/** Somebody looked at a case. */
@MappedEntity("case_opening")
record Opening(@Id long id, long caseId, long personaId, Instant openedAt, boolean inTrail) {

    Content content() {
        return Content.of(id, caseId, personaId, openedAt);
    }
}
