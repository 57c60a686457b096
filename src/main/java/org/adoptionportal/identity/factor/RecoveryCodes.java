package org.adoptionportal.identity.factor;

import static org.adoptionportal.platform.crypto.SearchTokens.Kind.RECOVERY_CODE;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.adoptionportal.platform.crypto.SearchTokens;
import org.adoptionportal.platform.id.Reference;

/**
 * Codes that each take the place of the authenticator app once. They are written as a {@link
 * Reference} is, so that a slip of the pen is noticed; only keyed fingerprints of them are kept, so
 * that they cannot be guessed from a copy of the database.
 */
@Singleton
final class RecoveryCodes {

    static final int COUNT = 10;

    private final RecoveryCodeRows rows;
    private final SearchTokens tokens;
    private final Clock clock;

    RecoveryCodes(RecoveryCodeRows rows, SearchTokens tokens, Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** New ones; the account's earlier ones stop working. */
    List<String> make(long accountId) {
        List<String> codes =
                Stream.generate(Reference::random).limit(COUNT).map(Reference::value).toList();
        rows.deleteAll(accountId);
        codes.forEach(code -> rows.add(accountId, tokens.token(RECOVERY_CODE, code)));
        return codes;
    }

    /** Whether this is one of the account's that has not been used; it is used now. */
    boolean use(long accountId, String typed) {
        return Reference.parse(typed).stream()
                .flatMap(code -> tokens.everyToken(RECOVERY_CODE, code.value()).stream())
                .anyMatch(token -> rows.use(accountId, token, clock.instant()) == 1);
    }

    int left(long accountId) {
        return rows.left(accountId);
    }

    void forget(long accountId) {
        rows.deleteAll(accountId);
    }
}
