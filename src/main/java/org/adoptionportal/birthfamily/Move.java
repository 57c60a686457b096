package org.adoptionportal.birthfamily;

/** What can happen to a request. */
enum Move {
    SEND,
    READ,
    BEGIN,
    CLOSE,
    WITHDRAW,
    FORGET
}
