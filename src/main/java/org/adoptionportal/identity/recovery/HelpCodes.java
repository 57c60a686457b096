package org.adoptionportal.identity.recovery;

import static org.adoptionportal.platform.crypto.SearchTokens.Kind.HELP_CODE;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import org.adoptionportal.platform.crypto.SearchTokens;

/**
 * The codes that workers read out: 8 characters without those that people confuse. A code is worked
 * out from its row and a key of the installation, and stored nowhere: a copy of the database does
 * not give it, not even by trying, and the worker who gave it can be shown it again.
 */
@Singleton
class HelpCodes {

    /** After so many wrong tries a code does not work any more. */
    static final int TRIES = 5;

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}]");

    private final HelpRows rows;
    private final SearchTokens tokens;
    private final Clock clock;

    HelpCodes(HelpRows rows, SearchTokens tokens, Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** As it is read out: two groups of four characters. */
    String shown(long id) {
        String code = code(tokens.token(HELP_CODE, Long.toString(id)));
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /**
     * Accepts the code that was given for an account last, once. It must not be called in a
     * transaction: a wrong try counts even if the caller then gives up.
     *
     * @param typed in any case, with or without spaces and hyphen
     */
    boolean accepts(long accountId, String typed) {
        String bare = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return rows.withCode(accountId, clock.instant(), TRIES)
                .filter(row -> rows.countTry(row.id(), TRIES) == 1)
                .filter(row -> isOf(row, bare))
                .filter(row -> rows.use(row.id(), clock.instant()) == 1)
                .isPresent();
    }

    /** A key may have been replaced since. */
    private boolean isOf(HelpRow row, String bare) {
        return tokens.everyToken(HELP_CODE, Long.toString(row.id())).stream()
                .anyMatch(token -> code(token).equals(bare));
    }

    private static String code(byte[] token) {
        ByteBuffer numbers = ByteBuffer.wrap(token);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            int at = Integer.remainderUnsigned(numbers.getInt(), ALPHABET.length());
            code.append(ALPHABET.charAt(at));
        }
        return code.toString();
    }
}
