package org.adoptionportal.familysupport;

/** With what a request for support ends. */
public enum CloseOutcome {
    ADVICE_GIVEN,
    SIGNPOSTED,
    SUPPORT_AGREED,
    NO_SUPPORT_NEEDED,
    NO_ANSWER,
    NOT_OURS
}
