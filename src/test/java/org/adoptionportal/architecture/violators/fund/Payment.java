package org.adoptionportal.architecture.violators.fund;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity
record Payment(@Id long id, String reference) {}
