package org.adoptionportal.identity.session;

/** Why a session ended before its time; stored, so never rename one. */
public enum EndReason {
    SIGNED_OUT,
    TOKEN_REUSED
}
