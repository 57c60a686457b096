package org.adoptionportal.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The end of a case's chain.
 *
 * @param number of its last entry; 0 before the first
 * @param since when the trail began, if the case is older
 */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("audit_head")
record AuditHead(
        @Id long caseId,
        int number,
        byte[] chainMac,
        byte[] headMac,
        int keyVersion,
        @Nullable Instant since) {}
