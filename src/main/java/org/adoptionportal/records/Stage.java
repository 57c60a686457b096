package org.adoptionportal.records;

import org.adoptionportal.casefile.CaseStage;

/** Where a request for birth records stands. */
public enum Stage implements CaseStage {
    /** Its person is still writing; staff do not see it. */
    WRITING,
    /** It came, and nobody has checked yet who asks. */
    RECEIVED,
    /** We know who asks, and look for the file. */
    FINDING,
    /** It is known what became of the file; it is read with care. */
    PREPARING,
    /** What can be given has been proposed. */
    TELLING,
    CLOSED,
    WITHDRAWN,
    /** Never sent, and too old: what was written is deleted. */
    FORGOTTEN;

    @Override
    public String word() {
        return "RECORDS_" + name();
    }

    @Override
    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN || this == FORGOTTEN;
    }

    @Override
    public boolean isWithAgency() {
        return this != WRITING && this != FORGOTTEN;
    }
}
