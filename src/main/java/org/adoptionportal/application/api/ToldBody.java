package org.adoptionportal.application.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a worker told the applicants that their registration was declined. */
@Serdeable
record ToldBody(@Nullable LocalDate toldOn) {}
