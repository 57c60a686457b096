package org.adoptionportal.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** One link of a case's chain. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("audit_entry")
record AuditEntry(
        @Id long id,
        long caseId,
        int number,
        String kind,
        long rowId,
        byte[] rowMac,
        byte[] chainMac,
        int keyVersion) {}
