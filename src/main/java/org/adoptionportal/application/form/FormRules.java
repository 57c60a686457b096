package org.adoptionportal.application.form;

import java.time.LocalDate;

/**
 * The dated numbers that a registration is measured by, as they stand on one day.
 *
 * @param minimumAge in years, on the day the form is judged
 * @param mostRelatives how many of the referees may be relatives
 * @param addressYears how far back we ask where somebody lived
 */
public record FormRules(LocalDate today, int minimumAge, int mostRelatives, int addressYears) {}
