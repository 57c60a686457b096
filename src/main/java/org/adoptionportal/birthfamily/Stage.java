package org.adoptionportal.birthfamily;

import org.adoptionportal.casefile.CaseStage;

/** Where a request stands. */
public enum Stage implements CaseStage {
    /** Still being written; nobody of ours sees it. */
    DRAFT,
    RECEIVED,
    /** A worker read it; an independent worker is to be found. */
    READ,
    /** An independent worker follows it. */
    WITH_WORKER,
    CLOSED,
    WITHDRAWN,
    /** Never sent, and too old: what was written is deleted. */
    FORGOTTEN;

    @Override
    public String word() {
        return "BIRTH_FAMILY_" + name();
    }

    @Override
    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN || this == FORGOTTEN;
    }

    @Override
    public boolean isWithAgency() {
        return this != DRAFT && this != FORGOTTEN;
    }
}
