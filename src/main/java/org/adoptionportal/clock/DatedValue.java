package org.adoptionportal.clock;

import java.time.LocalDate;

/**
 * A value that a rule takes on one day.
 *
 * @param from first day on which it holds
 * @param value how many of the rule's unit
 * @param length the value with its unit, such as "5 working days"
 * @param source where the value comes from
 * @param ofAgency whether the agency set it, not England's rules
 */
public record DatedValue(
        LocalDate from, int value, String length, String source, boolean ofAgency) {}
