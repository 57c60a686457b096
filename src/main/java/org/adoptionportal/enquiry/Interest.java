package org.adoptionportal.enquiry;

/** What somebody enquires about. */
public enum Interest {
    ADOPTING,
    EARLY_PERMANENCE,
    FOSTERED_CHILD,
    STEP_PARENT,
    INTER_COUNTRY,
    RELATIVE;

    /** Whether an agency assesses people for it, after they have registered their interest. */
    public boolean isAssessedHere() {
        return this != STEP_PARENT && this != INTER_COUNTRY;
    }
}
