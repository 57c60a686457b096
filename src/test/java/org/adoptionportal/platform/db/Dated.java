package org.adoptionportal.platform.db;

import io.micronaut.data.annotation.DateCreated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row with a time that the database layer writes. */
@MappedEntity("database_time_test")
record Dated(@Id long id, @DateCreated @Nullable Instant createdAt) {}
