package org.adoptionportal.application;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** That the applicants of a draft have been warned, and from which day on it may be gone. */
@MappedEntity("draft_warning")
record DraftWarning(@Id long applicationId, LocalDate warnedOn, LocalDate deletedFrom) {}
