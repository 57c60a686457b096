package org.adoptionportal.application;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("registration_refusal")
record RefusalRow(@Id long applicationId, byte[] sealed, Instant decidedAt) {}
