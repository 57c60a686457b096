package org.adoptionportal.casefile;

/** Who must act next in a case. */
public enum WaitingFor {
    APPLICANT,
    AGENCY,
    NOBODY
}
