package org.adoptionportal.application.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a worker told the applicants that their registration was declined. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record ToldBody(@Nullable LocalDate toldOn) {}
