package org.adoptionportal.casefile;

/** Who must act next in a case. */
public enum WaitingFor {
    APPLICANT,
    AGENCY,
    /** Somebody outside: a referee, a doctor, another council. */
    OTHERS,
    NOBODY
}
