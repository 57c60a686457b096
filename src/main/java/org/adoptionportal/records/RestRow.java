package org.adoptionportal.records;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** Days on which a person rested, both included. */
@Introspected
record RestRow(LocalDate fromDay, LocalDate toDay) {}
