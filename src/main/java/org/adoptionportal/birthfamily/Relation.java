package org.adoptionportal.birthfamily;

/** Who somebody is to the child. */
public enum Relation {
    MOTHER,
    FATHER,
    GRANDPARENT,
    SIBLING,
    OTHER
}
