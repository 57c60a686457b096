package org.adoptionportal.familysupport;

import org.adoptionportal.casefile.CaseStage;

/** Where a request for support stands. */
public enum Stage implements CaseStage {
    /** The family is still writing it; staff do not see it. */
    DRAFT,
    /** It is with us, and nobody has decided how urgent it is. */
    RECEIVED,
    /** A person decided how urgent it is. */
    TRIAGED,
    /** An assessment of need goes on. */
    ASSESSING,
    /** The assessment of need is finished. */
    ASSESSED,
    /** A worker ended it, with its outcome. */
    CLOSED,
    /** It is with another council, with the family's consent. */
    PASSED_ON,
    /** The family ended it. */
    WITHDRAWN,
    /** It was never sent, and what was written is deleted. */
    FORGOTTEN;

    @Override
    public String word() {
        return "SUPPORT_" + name();
    }

    @Override
    public boolean isWithAgency() {
        return this != DRAFT && this != FORGOTTEN;
    }

    @Override
    public boolean isOver() {
        return this == CLOSED || this == PASSED_ON || this == WITHDRAWN || this == FORGOTTEN;
    }
}
