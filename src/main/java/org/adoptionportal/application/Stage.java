package org.adoptionportal.application;

import org.adoptionportal.casefile.CaseStage;

/** Where an application stands. */
public enum Stage implements CaseStage {
    /** The registration of interest is being written. */
    REGISTERING,
    /** It has been sent; the agency has to answer. */
    REGISTERED,
    /** The agency declined, and a worker has yet to tell the applicants. */
    DECLINED_UNTOLD,
    DECLINED,
    STAGE_ONE,
    /** Nobody goes on with it. */
    WITHDRAWN,
    /** It was never sent, and what was written in it is deleted. */
    FORGOTTEN;

    @Override
    public String word() {
        return name();
    }

    /** Then people may begin another. */
    @Override
    public boolean isOver() {
        return this == DECLINED || this == WITHDRAWN || this == FORGOTTEN;
    }

    /** Whether the agency declined, told or not. */
    boolean isDeclined() {
        return this == DECLINED_UNTOLD || this == DECLINED;
    }

    /** Whether applicants may change what they sent, as far as they know where they stand. */
    boolean takesChanges() {
        return this != REGISTERING && !isOver();
    }

    /** Hard news is told by a person first: until then applicants see the stage before. */
    public Stage shownToApplicants() {
        return switch (this) {
            case DECLINED_UNTOLD -> REGISTERED;
            case FORGOTTEN -> WITHDRAWN;
            default -> this;
        };
    }
}
