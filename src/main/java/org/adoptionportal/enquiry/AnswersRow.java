package org.adoptionportal.enquiry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** What an enquirer wrote, as stored. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("enquiry_answers")
record AnswersRow(@Id long enquiryId, byte[] sealed, @Nullable String sentFrom) {}
