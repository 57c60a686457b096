package org.adoptionportal.identity.session;

/** Why a session ended before its time; stored in 16 characters at most, so never rename one. */
public enum EndReason {
    SIGNED_OUT,
    TOKEN_REUSED,
    ENDED_BY_HOLDER,
    PASSWORD_CHANGED,
    RECOVERED,
    SECOND_FACTOR,
    ACCOUNT_CLOSED,
    CHANGED_CAPACITY,
    NO_ROLE_ANY_MORE
}
