package org.adoptionportal.identity.staff;

import io.micronaut.core.annotation.Introspected;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.jspecify.annotations.Nullable;

@Introspected
record RoleRow(long personaId, String role, @Nullable Integer authorityId) {

    Remit remit() {
        return new Remit(StaffRole.valueOf(role), authorityId);
    }
}
