package org.adoptionportal.application;

import io.micronaut.core.annotation.Introspected;

/**
 * A section that applicants can change at the moment.
 *
 * @param section its code; empty when it is another applicant's own
 * @param asked whether a worker asked to look at it again
 */
@Introspected
public record ReopenedLine(String section, boolean asked) {}
