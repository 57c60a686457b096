package org.adoptionportal.birthfamily;

/** How somebody came to us. */
public enum Route {
    SELF,
    /** A professional asked for them, and they agreed. */
    PROFESSIONAL,
    /** Pregnant or with a baby, and thinking about adoption: reached the same day. */
    EXPECTING
}
