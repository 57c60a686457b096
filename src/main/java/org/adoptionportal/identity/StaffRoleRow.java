package org.adoptionportal.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.model.DataType;
import org.jspecify.annotations.Nullable;

@MappedEntity("staff_role")
record StaffRoleRow(
        @Id long id,
        long personaId,
        @MappedProperty(type = DataType.STRING) StaffRole role,
        @Nullable Integer authorityId) {

    static StaffRoleRow of(long id, long personaId, Remit remit) {
        return new StaffRoleRow(id, personaId, remit.role(), remit.authorityId());
    }
}
