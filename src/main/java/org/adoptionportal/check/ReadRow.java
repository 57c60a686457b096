package org.adoptionportal.check;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A finding with what an administrator may know of the case that it is about. */
@SuppressWarnings("ArrayRecordComponent")
@Introspected
record ReadRow(
        long id,
        String reference,
        long caseId,
        String caseReference,
        String caseKind,
        Fault fault,
        LocalDate foundOn,
        @Nullable LocalDate settledOn,
        byte[] sealed,
        int rowVersion) {}
