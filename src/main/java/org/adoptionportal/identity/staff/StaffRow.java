package org.adoptionportal.identity.staff;

import io.micronaut.core.annotation.Introspected;

@SuppressWarnings("ArrayRecordComponent")
@Introspected
record StaffRow(long personaId, long accountId, String status, byte[] sealed, int rowVersion) {}
