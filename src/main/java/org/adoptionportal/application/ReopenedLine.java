package org.adoptionportal.application;

import io.micronaut.core.annotation.Introspected;

/**
 * A section that applicants can change at the moment.
 *
 * @param section its code; empty when it is another applicant's own
 */
@Introspected
public record ReopenedLine(String section, Why why) {

    /** Why it is open. */
    public enum Why {
        /** An applicant opened it. */
        BEGUN,
        /** A worker asked to look at it again. */
        ASKED
    }
}
