package org.adoptionportal.birthfamily;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("birth_family_release")
record ReleaseRow(
        @Id long id,
        long caseId,
        byte[] sealed,
        boolean byPost,
        long proposedBy,
        @Nullable Long approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate givenOn) {}
