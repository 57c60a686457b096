package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.adoptionportal.casefile.SearchIndex;
import org.adoptionportal.casefile.SearchTerm;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.crypto.SearchTokens;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;

/** Keeps what a family wrote, sealed, and lets staff find the request by it. */
@Singleton
class Statements {

    private static final String TABLE = "support_statement";
    private static final String COLUMN = "sealed";
    private static final byte[] NOBODY = {};

    private final StatementRepository rows;
    private final SealedJson sealed;
    private final SearchTokens tokens;
    private final SearchIndex index;
    private final Clock clock;

    Statements(
            StatementRepository rows,
            SealedJson sealed,
            SearchTokens tokens,
            SearchIndex index,
            Clock clock) {
        this.rows = rows;
        this.sealed = sealed;
        this.tokens = tokens;
        this.index = index;
        this.clock = clock;
    }

    void begin(long requestId, Statement statement, String sentFrom) {
        rows.save(
                new StatementRow(
                        requestId,
                        seal(requestId, statement),
                        false,
                        sentFrom,
                        NOBODY,
                        London.today(clock),
                        null));
    }

    /**
     * Keeps what is written so far.
     *
     * @throws Refusal.Conflict if it was sent
     */
    void write(long requestId, Statement statement) {
        store(requestId, statement, false, NOBODY);
    }

    /** It stands from now on as it is. */
    void send(long requestId, Statement statement) {
        store(requestId, statement, true, family(statement));
        index.put(requestId, terms(statement));
    }

    /** From now on only that browser or persona sees again what was written. */
    void handTo(long requestId, String sentFrom) {
        rows.handTo(requestId, sentFrom);
    }

    /** Deletes what was never sent. */
    void forget(long requestId) {
        rows.forget(requestId);
    }

    Statement read(long requestId, Viewer viewer) {
        return find(requestId, viewer).orElseThrow(Refusal.NotFound::new);
    }

    Optional<Statement> find(long requestId, Viewer viewer) {
        return rows.find(requestId, viewer).map(this::opened);
    }

    Statement readOwn(long requestId, String sentFrom) {
        return opened(rows.ofSender(requestId, sentFrom).orElseThrow(Refusal.NotFound::new));
    }

    /** As {@link #readOwn}, for a job. */
    Statement readForJob(long requestId) {
        return opened(rows.stored(requestId));
    }

    LocalDate writtenOn(long requestId) {
        return rows.stored(requestId).writtenOn();
    }

    /**
     * The family is warned today that it is not kept for ever.
     *
     * @return whether it was not, until now
     */
    boolean warned(long requestId) {
        return rows.warn(requestId, London.today(clock)) == 1;
    }

    /** By what we know them again who ask twice on one day. */
    byte[] family(Statement statement) {
        String who = statement.family().names().toLowerCase(Locale.UK);
        String where = statement.contact().telephone().replaceAll("[^0-9]", "");
        String what = statement.story().happening();
        return tokens.token(Kind.NAME, String.join("|", who, where, what));
    }

    private void store(long requestId, Statement statement, boolean sent, byte[] family) {
        LocalDate today = London.today(clock);
        if (rows.write(requestId, seal(requestId, statement), sent, family, today) == 0) {
            throw new Refusal.Conflict(
                    "You have sent this request. What you sent stays as it is; tell us what is"
                            + " new.");
        }
    }

    private byte[] seal(long requestId, Statement statement) {
        return sealed.seal(TABLE, requestId, COLUMN, statement);
    }

    private Statement opened(StatementRow row) {
        return sealed.open(TABLE, row.requestId(), COLUMN, row.sealed(), Statement.class);
    }

    private static List<SearchTerm> terms(Statement statement) {
        return Stream.of(
                        new SearchTerm(Kind.NAME, statement.family().names()),
                        new SearchTerm(Kind.EMAIL, statement.contact().email()),
                        new SearchTerm(Kind.TELEPHONE, statement.contact().telephone()),
                        new SearchTerm(Kind.POSTCODE, statement.family().postcode()))
                .filter(term -> !term.text().isEmpty())
                .toList();
    }
}
