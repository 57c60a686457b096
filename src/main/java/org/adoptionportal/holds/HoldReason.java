package org.adoptionportal.holds;

/** Why a clock stands still; the names are stored, so never rename one. */
public enum HoldReason {
    AT_APPLICANTS_REQUEST,
    ILLNESS_OR_FAMILY,
    WAITING_FOR_SOMEBODY_ELSE,
    ANOTHER_REASON
}
