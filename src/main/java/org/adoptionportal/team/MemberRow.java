package org.adoptionportal.team;

import io.micronaut.core.annotation.Introspected;

@Introspected
record MemberRow(long teamId, long personaId) {}
