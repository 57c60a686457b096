package org.adoptionportal.enquiry;

/** What somebody enquires about. */
public enum Interest {
    ADOPTING,
    EARLY_PERMANENCE,
    FOSTERED_CHILD,
    STEP_PARENT,
    INTER_COUNTRY,
    RELATIVE
}
