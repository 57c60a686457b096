package org.adoptionportal.birthfamily;

/** What somebody would like. */
public enum Wish {
    TALK,
    PRACTICAL,
    /** Their own information in our files. */
    OWN_RECORDS,
    SHARE,
    UNDERSTAND
}
