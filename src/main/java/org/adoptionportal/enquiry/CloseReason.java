package org.adoptionportal.enquiry;

/** Why a worker closed an enquiry. */
public enum CloseReason {
    REGISTERED,
    NOT_NOW,
    SIGNPOSTED,
    NO_ANSWER,
    OTHER
}
