package org.adoptionportal.report;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A case, of which only numbers are read here. */
@MappedEntity("case_file")
record PicturedCase(@Id long id) {}
