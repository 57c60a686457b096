package org.adoptionportal.rulechange;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.casefile.StoredStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings all open cases to the rules and bank holidays of today, one after the other. What was cut
 * off is taken up again where it stopped; a case that cannot be worked out stops no other.
 */
@Singleton
class RuleChange {

    private static final Logger LOG = LoggerFactory.getLogger(RuleChange.class);

    private final Changeover changeover;
    private final RedateCases cases;

    RuleChange(Changeover changeover, RedateCases cases) {
        this.changeover = changeover;
        this.cases = cases;
    }

    /** Does all that is left to do. */
    void catchUp() {
        Optional<Changeover.Left> left = changeover.left();
        if (left.isEmpty()) {
            return;
        }
        LOG.info("Rules or bank holidays have changed: working out due dates anew");
        List<StoredStatus> part = cases.after(left.get().reached());
        while (!part.isEmpty()) {
            part.stream().filter(cases::isOpen).forEach(each -> one(left.get(), each.id()));
            part = cases.after(part.getLast().id());
        }
        changeover.done(left.get());
    }

    /**
     * What went wrong is logged by its kind only: its words may quote what is stored. The nightly
     * check finds the case.
     */
    private void one(Changeover.Left left, long caseId) {
        try {
            cases.one(left, caseId);
        } catch (RuntimeException fault) {
            LOG.warn("Case {} keeps its dates: {}", caseId, fault.getClass().getName());
        }
    }
}
