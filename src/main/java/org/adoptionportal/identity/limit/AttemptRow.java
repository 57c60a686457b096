package org.adoptionportal.identity.limit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Tries since {@code beganAt}; the next one after the while is over begins anew. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("attempt")
record AttemptRow(@Id byte[] subject, int tries, Instant beganAt) {}
