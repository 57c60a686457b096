package org.adoptionportal.identity.factor;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.identity.Viewer;

/** New recovery codes, which can be read until their holder says that they have kept them. */
@Singleton
public class RecoveryCodeSheet {

    private final Authenticators authenticators;
    private final RecoveryCodes codes;
    private final FactorMail mail;

    RecoveryCodeSheet(Authenticators authenticators, RecoveryCodes codes, FactorMail mail) {
        this.authenticators = authenticators;
        this.codes = codes;
        this.mail = mail;
    }

    /** Those that the viewer has not said they have kept; empty when there are none. */
    public List<String> fresh(Viewer viewer) {
        return authenticators
                .confirmed(viewer.accountId())
                .map(row -> authenticators.details(row).freshCodes())
                .orElse(List.of());
    }

    /** Makes new ones in the place of all that the account had; nothing without a second factor. */
    @Transactional
    public void renew(Viewer viewer) {
        authenticators.confirmed(viewer.accountId()).ifPresent(row -> renew(viewer, row));
    }

    private void renew(Viewer viewer, AuthenticatorRow row) {
        authenticators.show(row, codes.make(row.accountId()));
        mail.changed(viewer);
    }

    /**
     * The viewer has them: nobody can read them here again.
     *
     * @return whether they are the first, so that the second factor is ready for use only now
     */
    @Transactional
    public boolean kept(Viewer viewer) {
        authenticators
                .confirmed(viewer.accountId())
                .ifPresent(row -> authenticators.show(row, List.of()));
        return authenticators.ready(viewer.accountId());
    }
}
