package org.adoptionportal.familysupport;

/** What an assessment of need came to. */
public enum AssessmentOutcome {
    SUPPORT_NEEDED,
    SUPPORT_AND_FUND,
    ADVICE_ONLY,
    NO_NEEDS_FOUND
}
