package org.adoptionportal.application.form;

/** What a question is answered with. */
public enum Kind {
    TEXT,
    LONG_TEXT,
    EMAIL,
    TELEPHONE,
    POSTCODE,
    NUMBER,
    YEAR,
    DATE,
    CHOICE,
    CHOICES,
    AUTHORITY,
    AGREEMENT
}
