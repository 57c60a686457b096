package org.adoptionportal.team;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("team")
record TeamRow(
        @Id long id,
        String name,
        @Nullable Integer authorityId,
        int rowVersion,
        @Nullable Instant endedAt) {

    Team team() {
        return new Team(id, name, authorityId, rowVersion);
    }
}
