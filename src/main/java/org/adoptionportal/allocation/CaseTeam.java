package org.adoptionportal.allocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a case now, as its people may know it.
 *
 * @param worker the name; null when nobody does yet
 * @param cover who looks after it while the worker is away; null unless they are
 * @param awayUntil the last day, in London, on which the worker is away; null unless they are
 * @param team the name; null when it is no team's
 */
public record CaseTeam(
        @Nullable String worker,
        @Nullable String cover,
        @Nullable LocalDate awayUntil,
        @Nullable String team) {}
