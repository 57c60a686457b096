package org.adoptionportal.identity.oidc;

import static org.adoptionportal.platform.crypto.SearchTokens.Kind.WORK_ACCOUNT;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.OptionalLong;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.crypto.SearchTokens;

/** Which of our accounts is whose at the provider. */
@Singleton
class WorkAccounts {

    private final WorkAccountRows rows;
    private final SearchTokens tokens;
    private final SealedJson sealed;
    private final Clock clock;

    WorkAccounts(WorkAccountRows rows, SearchTokens tokens, SealedJson sealed, Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.sealed = sealed;
        this.clock = clock;
    }

    @Serdeable
    record Details(String issuer, String subject) {}

    OptionalLong find(WorkPerson person) {
        return rows.findBySubjectTokenIn(tokens.everyToken(WORK_ACCOUNT, key(person))).stream()
                .mapToLong(WorkAccountRow::accountId)
                .findFirst();
    }

    void add(long accountId, WorkPerson person) {
        var details = new Details(person.issuer(), person.subject());
        rows.save(
                new WorkAccountRow(
                        accountId,
                        tokens.token(WORK_ACCOUNT, key(person)),
                        sealed.seal("work_account", accountId, "sealed", details),
                        clock.instant()));
    }

    boolean isWorkAccount(long accountId) {
        return rows.existsByAccountId(accountId);
    }

    private static String key(WorkPerson person) {
        return person.issuer() + '\n' + person.subject();
    }
}
