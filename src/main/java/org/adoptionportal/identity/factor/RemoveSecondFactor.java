package org.adoptionportal.identity.factor;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.identity.Viewer;

/** Takes the second factor away from an account, with its recovery codes. */
@Singleton
public class RemoveSecondFactor {

    private final Authenticators authenticators;
    private final RecoveryCodes codes;
    private final Consequences consequences;

    RemoveSecondFactor(
            Authenticators authenticators, RecoveryCodes codes, Consequences consequences) {
        this.authenticators = authenticators;
        this.codes = codes;
        this.consequences = consequences;
    }

    /** By its holder, who has shown their password and a code. */
    @Transactional
    public void remove(Viewer viewer) {
        remove(viewer.accountId());
        consequences.ofLosing(viewer);
    }

    /**
     * For somebody who has lost both the app and the recovery codes, by whoever has made sure that
     * it is them. All their sessions end; staff have to set up another at their next sign-in.
     */
    @Transactional
    public void removeLost(long accountId) {
        remove(accountId);
        consequences.ofLosingItForGood(accountId);
    }

    private void remove(long accountId) {
        codes.forget(accountId);
        authenticators.remove(accountId);
    }
}
