package org.adoptionportal.records;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What an adopted person told us, as stored. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("records_answers")
record AnswersRow(@Id long requestId, byte[] sealed) {}
