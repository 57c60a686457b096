package org.adoptionportal.takeover;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.identity.limit.Attempts.Purpose;
import org.adoptionportal.platform.crypto.SearchTokens;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.SpokenCode;
import org.jspecify.annotations.Nullable;

/** Somebody enters a code, and has the case from then on. */
@Singleton
public class TakeOver {

    static final String FIELD = "code";

    private static final String WRONG =
            "This code does not work. Check each character. If it still does not work, call us and"
                    + " we give you a new one";

    private final CodeRows rows;
    private final SearchTokens tokens;
    private final Attempts attempts;
    private final Map<String, TakenOver> kinds;
    private final Clock clock;

    TakeOver(
            CodeRows rows,
            SearchTokens tokens,
            Attempts attempts,
            List<TakenOver> kinds,
            Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.attempts = attempts;
        this.kinds = kinds.stream().collect(toMap(TakenOver::kind, each -> each));
        this.clock = clock;
    }

    /** Thrown when the code is good, and its holder has to sign in before using it. */
    public static final class SignInFirst extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Counts a try before it is made.
     *
     * @throws Refusal.TooMany when there were too many from this address
     */
    public void count(String address) {
        attempts.countAddress(Purpose.CODE, address);
    }

    /**
     * Uses the code up. For the person who used it, entering it again changes nothing.
     *
     * @return where the person goes on
     * @throws Refusal.Invalid if there is no such code, or somebody else used it, or it was
     *     replaced or is too old
     * @throws SignInFirst if it is good, and needs an account; it stays good
     */
    @Transactional(dontRollbackOn = SignInFirst.class)
    public Onward use(String typed, @Nullable Viewer person) {
        CodeRow row = find(typed).orElseThrow(TakeOver::wrong);
        TakenOver kind = kinds.get(row.kind());
        if (kind == null) {
            throw wrong();
        }
        if (row.wasUsed()) {
            return again(row, kind, person).orElseThrow(TakeOver::wrong);
        }
        if (!row.canBeUsed(clock.instant())) {
            throw wrong();
        }
        if (kind.needsAccount() && person == null) {
            throw new SignInFirst();
        }
        rows.use(row.id(), clock.instant());
        return kind.takeOver(row.caseId(), row.subject(), person);
    }

    private Optional<CodeRow> find(String typed) {
        return SpokenCode.parse(typed)
                .map(code -> tokens.everyToken(Kind.CODE, code.value()))
                .flatMap(rows::findByTokenInForUpdate);
    }

    private static Optional<Onward> again(CodeRow row, TakenOver kind, @Nullable Viewer person) {
        return person == null
                ? Optional.empty()
                : kind.takenBefore(row.caseId(), row.subject(), person);
    }

    private static Refusal wrong() {
        return new Refusal.Invalid(WRONG, Map.of(FIELD, WRONG));
    }
}
