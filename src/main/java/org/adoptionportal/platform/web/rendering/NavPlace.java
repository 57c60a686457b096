package org.adoptionportal.platform.web.rendering;

/** Where a link stands in the navigation; links at the same place stand in the order of words. */
public enum NavPlace {
    /** What somebody comes for. */
    FIRST,
    /** What they do besides. */
    BESIDES,
    /** What is done now and then: how the service is set up, and by whom it is used. */
    RARELY,
    /** Their own account. */
    LAST
}
