package org.adoptionportal.holds;

import java.time.LocalDate;

/**
 * More time that was given to a clock of a case.
 *
 * @param words what a worker wrote about the reason, for staff only
 * @param until the new last day in time
 */
public record Extension(
        long id, ExtensionReason reason, String words, LocalDate agreedOn, LocalDate until) {}
