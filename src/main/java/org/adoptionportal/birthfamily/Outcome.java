package org.adoptionportal.birthfamily;

/** Why a request was closed. */
public enum Outcome {
    SUPPORT_ENDED,
    INFORMATION_GIVEN,
    NOTHING_FOUND,
    SIGNPOSTED,
    NOT_REACHED
}
