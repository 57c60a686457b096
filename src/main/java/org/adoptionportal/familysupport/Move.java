package org.adoptionportal.familysupport;

/** What can be done with a request for support. */
enum Move {
    SEND,
    RECORD,
    TRIAGE,
    START_ASSESSMENT,
    FINISH_ASSESSMENT,
    PASS_ON,
    CLOSE,
    WITHDRAW,
    FORGET
}
