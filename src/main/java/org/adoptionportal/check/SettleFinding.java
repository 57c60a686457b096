package org.adoptionportal.check;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Typed;

/**
 * An administrator says that what the nightly check found is put right, and how. If it is not, the
 * check finds it again.
 */
@Singleton
public class SettleFinding {

    /** The field that can be wrong. */
    public static final String WORDS = "words";

    private static final int MOST_CHARACTERS = 1000;

    private final CaseDesk desk;
    private final Findings findings;
    private final FindingLedger ledger;

    SettleFinding(CaseDesk desk, Findings findings, FindingLedger ledger) {
        this.desk = desk;
        this.findings = findings;
        this.ledger = ledger;
    }

    /**
     * Settles it.
     *
     * @param version of the finding that the administrator looked at
     * @throws Refusal.NotFound if there is none, or it is not for this worker
     * @throws Refusal.Stale if it has changed since that version
     * @throws Refusal.Invalid naming {@link #WORDS}
     */
    @Transactional
    public void settle(Viewer worker, String reference, int version, String words) {
        String said = Typed.checked(WORDS, words, "Say what was put right", MOST_CHARACTERS, "");
        desk.take(worker, reference);
        Finding finding = findings.find(worker, reference);
        ledger.settle(worker, finding, version, said, "finding-settled");
    }
}
