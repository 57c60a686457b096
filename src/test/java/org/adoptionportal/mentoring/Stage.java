package org.adoptionportal.mentoring;

import org.adoptionportal.casefile.CaseStage;

/** Where it stands that somebody asked for a mentor. */
enum Stage implements CaseStage {
    ASKED,
    MATCHED;

    @Override
    public String word() {
        return "MENTORING_" + name();
    }

    @Override
    public boolean isOver() {
        return this == MATCHED;
    }
}
