package org.adoptionportal.application;

/** What can be done to an application. */
enum Move {
    SUBMIT,
    ACCEPT,
    DECLINE,
    RECORD_TOLD,
    WITHDRAW,
    FORGET
}
