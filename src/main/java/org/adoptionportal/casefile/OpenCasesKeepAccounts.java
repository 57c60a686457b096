package org.adoptionportal.casefile;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.account.AccountClosing;
import org.adoptionportal.platform.error.Refusal;

/** Nobody's account closes while the agency is still busy with a case of theirs. */
@Singleton
final class OpenCasesKeepAccounts {

    private static final String STILL_OPEN =
            "We are still working on something that you sent us. If you do not want that any more,"
                    + " withdraw it first: on the page where you see how it stands, or by calling"
                    + " us. Then you can close your account.";

    private final CaseFileRepository cases;

    OpenCasesKeepAccounts(CaseFileRepository cases) {
        this.cases = cases;
    }

    @EventListener
    void refuse(AccountClosing closing) {
        if (cases.openOf(closing.personaIds()) > 0) {
            throw new Refusal.Conflict(STILL_OPEN);
        }
    }
}
