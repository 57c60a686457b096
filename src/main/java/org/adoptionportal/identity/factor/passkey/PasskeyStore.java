package org.adoptionportal.identity.factor.passkey;

import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.RegistrationResult;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.adoptionportal.platform.id.Ids;

/** Keeps passkeys, and what browsers were asked: for ten minutes, and good for one answer. */
@Singleton
final class PasskeyStore {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final PasskeyRows rows;
    private final PasskeyRequests requests;
    private final Ids ids;
    private final Clock clock;

    PasskeyStore(PasskeyRows rows, PasskeyRequests requests, Ids ids, Clock clock) {
        this.rows = rows;
        this.requests = requests;
        this.ids = ids;
        this.clock = clock;
    }

    KnownPasskeys known(long accountId) {
        return new KnownPasskeys(accountId, rows.of(accountId));
    }

    void ask(long accountId, Purpose purpose, String request) {
        requests.ask(accountId, purpose.name(), request, clock.instant().plus(LIFE));
    }

    Optional<String> asked(long accountId, Purpose purpose) {
        return requests.asked(accountId, purpose.name(), clock.instant());
    }

    /** What was asked, which nobody can answer again. */
    Optional<String> take(long accountId, Purpose purpose) {
        return asked(accountId, purpose)
                .filter(request -> requests.take(accountId, purpose.name(), request) == 1);
    }

    void add(long accountId, RegistrationResult made) {
        rows.save(
                new PasskeyRow(
                        ids.next(),
                        accountId,
                        made.getKeyId().getId().getBytes(),
                        made.getPublicKeyCose().getBytes(),
                        made.getSignatureCount(),
                        clock.instant(),
                        null));
    }

    void used(long accountId, AssertionResult right) {
        rows.used(
                accountId,
                right.getCredential().getCredentialId().getBytes(),
                right.getSignatureCount(),
                clock.instant());
    }

    boolean remove(PasskeyRow row) {
        return rows.remove(row.accountId(), row.id()) == 1;
    }
}
