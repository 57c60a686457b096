package org.adoptionportal.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;

/** Holds the trail of every case against what is stored. */
@Singleton
public class VerifyAudit {

    private final AuditRows entries;
    private final VerifyCase verifyCase;

    VerifyAudit(AuditRows entries, VerifyCase verifyCase) {
        this.entries = entries;
        this.verifyCase = verifyCase;
    }

    /**
     * Verifies all cases, each in a transaction of its own.
     *
     * @param faults hears of everything that does not hold
     * @return how many cases there are
     */
    public long all(Consumer<AuditFault> faults) {
        long count = 0;
        List<Long> some = some(0);
        while (!some.isEmpty()) {
            some.forEach(caseId -> verifyCase.faults(caseId).forEach(faults));
            count += some.size();
            some = some(some.getLast());
        }
        return count;
    }

    /** What does not hold in one case. */
    public List<AuditFault> of(long caseId) {
        return verifyCase.faults(caseId);
    }

    @Transactional
    List<Long> some(long after) {
        return entries.cases(after);
    }
}
