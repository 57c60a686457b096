package org.adoptionportal.records;

/** What can happen to a request for birth records. */
public enum Move {
    SEND,
    IDENTIFY,
    KNOW_ORDER,
    SAY_WHOSE,
    ASK_FOR_FILE,
    RECORD_FILE,
    ASK_REGISTRAR,
    RECORD_REGISTRAR,
    PROPOSE,
    APPROVE,
    SEND_BACK,
    GIVE,
    REST,
    RESUME,
    CLOSE,
    WITHDRAW,
    FORGET
}
