package org.adoptionportal.application;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("registration_snapshot")
record SnapshotRow(@Id long applicationId, int formVersion, byte[] sealed, Instant sentAt) {}
