package org.adoptionportal.rulechange;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.casefile.StoredStatus;
import org.adoptionportal.casefile.StoredStatuses;

/**
 * Goes through cases, each in a transaction of its own: whoever works on one waits for that one
 * alone.
 */
@Singleton
class RedateCases {

    private final StoredStatuses statuses;
    private final RedateCase redate;
    private final Changeover changeover;

    RedateCases(StoredStatuses statuses, RedateCase redate, Changeover changeover) {
        this.statuses = statuses;
        this.redate = redate;
        this.changeover = changeover;
    }

    /** Some cases with higher ids, lowest first; empty when there are none. */
    List<StoredStatus> after(long id) {
        return statuses.after(id);
    }

    boolean isOpen(StoredStatus status) {
        return statuses.kind(status.kind())
                .filter(kind -> !kind.isOver(status.stage()))
                .isPresent();
    }

    /** One case, and that it is done. */
    @Transactional
    void one(Changeover.Left left, long caseId) {
        redate.redate(caseId, left.before());
        changeover.reach(left, caseId);
    }
}
