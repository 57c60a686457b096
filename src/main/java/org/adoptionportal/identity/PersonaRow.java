package org.adoptionportal.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.model.DataType;
import java.time.Instant;

@MappedEntity("persona")
record PersonaRow(
        @Id long id,
        long accountId,
        @MappedProperty(type = DataType.STRING) PersonaKind kind,
        Instant createdAt) {}
