package org.adoptionportal.records;

/** What must have happened before something is given. */
enum Need {
    /** It must be known which way leads to the birth details. */
    ROUTE,
    /** A counselling interview that nobody can leave out. */
    INTERVIEW,
    /** The file, or a part of it, must have been found. */
    FILE
}
