package org.adoptionportal.team.absence;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * An absence to be recorded.
 *
 * @param from first day away, in London
 * @param to last day away
 */
@Serdeable.Serializable
public record NewAbsence(long personaId, LocalDate from, LocalDate to, long coverPersonaId) {}
