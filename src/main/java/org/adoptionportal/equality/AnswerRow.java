package org.adoptionportal.equality;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** One answer to one question; {@code givenIn} is a month, such as 2026-05. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("equality_answer")
record AnswerRow(
        @Id long id,
        String service,
        String givenIn,
        String question,
        String answer,
        byte @Nullable [] sealed) {}
