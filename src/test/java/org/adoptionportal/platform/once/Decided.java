package org.adoptionportal.platform.once;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row that a decision of {@link OnceTest} writes. */
@MappedEntity("once_test_decided")
record Decided(@Id long id, String what) {}
