package org.adoptionportal.awaiting;

/** Who has to act before something awaited arrives. Most delay is outside the agency. */
public enum HeldUpBy {
    APPLICANT,
    REFEREE,
    GP,
    DBS,
    EMPLOYER,
    COUNCIL,
    /** The police or an office of another country. */
    ABROAD,
    SCHOOL,
    SOMEBODY_ELSE,
    AGENCY
}
