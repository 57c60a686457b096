package org.adoptionportal.identity.staff;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

@Introspected
record RoleRow(long personaId, String role, @Nullable Integer authorityId) {}
