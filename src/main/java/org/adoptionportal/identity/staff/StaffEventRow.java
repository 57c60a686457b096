package org.adoptionportal.identity.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.model.DataType;
import java.time.Instant;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("staff_account_event")
record StaffEventRow(
        @Id long id,
        long personaId,
        long byPersonaId,
        @MappedProperty(type = DataType.STRING) StaffEvent.What what,
        byte[] sealed,
        Instant happenedAt) {}
