package org.adoptionportal.identity.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.adoptionportal.identity.OneTimeTokens;
import org.adoptionportal.identity.OneTimeTokens.Purpose;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;

/** Keeps the address that an account is to have, and the secret of the link that confirms it. */
@Singleton
class PendingEmails {

    private static final Duration LINK_LIFE = Duration.ofDays(1);

    private final EmailChangeRows rows;
    private final OneTimeTokens tokens;
    private final SealedJson sealed;
    private final Clock clock;

    PendingEmails(EmailChangeRows rows, OneTimeTokens tokens, SealedJson sealed, Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** Takes the place of the one asked for before; answers the secret for its link. */
    String add(long accountId, String email) {
        rows.deleteById(accountId);
        rows.save(
                new EmailChangeRow(
                        accountId,
                        sealed.seal(EmailChangeRow.TABLE, accountId, EmailChangeRow.SEALED, email),
                        clock.instant()));
        return tokens.make(accountId, Purpose.CHANGE_EMAIL, LINK_LIFE);
    }

    /** The address that the viewer's link stands for; looking does not use it up. */
    Optional<String> of(Viewer viewer, String secret) {
        return tokens.holder(secret, Purpose.CHANGE_EMAIL)
                .filter(account -> account == viewer.accountId())
                .flatMap(rows::findById)
                .map(this::opened);
    }

    /** The same, once. */
    Optional<String> take(Viewer viewer, String secret) {
        Optional<String> email = of(viewer, secret);
        boolean first = email.isPresent() && tokens.use(secret, Purpose.CHANGE_EMAIL).isPresent();
        rows.deleteById(viewer.accountId());
        return first ? email : Optional.empty();
    }

    private String opened(EmailChangeRow row) {
        return sealed.open(
                EmailChangeRow.TABLE,
                row.accountId(),
                EmailChangeRow.SEALED,
                row.sealed(),
                String.class);
    }
}
