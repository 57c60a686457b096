package org.adoptionportal.platform.once;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.adoptionportal.platform.db.OutsideTransactions;
import org.adoptionportal.platform.db.Passing;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Runs a decision once for each idempotency key, in one transaction with the record that it was
 * made. A repeat, even at the same moment, answers the first result and decides nothing.
 */
@Singleton
public final class Once {

    /** The name under which a bad key is reported, and of the form's hidden field. */
    public static final String FIELD = "idempotencyKey";

    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");
    private static final int ATTEMPTS = 8;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(40);

    private final TransactionOperations<Connection> transactions;
    private final OutsideTransactions outside;
    private final Ledger ledger;
    private final BodyHash bodyHash;
    private final Clock clock;

    Once(
            TransactionOperations<Connection> transactions,
            OutsideTransactions outside,
            Ledger ledger,
            BodyHash bodyHash,
            Clock clock) {
        this.transactions = transactions;
        this.outside = outside;
        this.ledger = ledger;
        this.bodyHash = bodyHash;
        this.clock = clock;
    }

    /**
     * Decides, unless this actor already did so on this route with this key.
     *
     * <p>Begins the transaction itself, so it may not be called in one. When the database breaks a
     * deadlock, its tables were changed or the connection to it was lost meanwhile, everything is
     * undone and the decision runs again: it must have no effect outside the database. When it
     * throws, nothing stays and the key is free again.
     *
     * @param actor for example {@code persona:123}; ASCII, at most 100 characters
     * @param route for example {@code POST /applications/{reference}/withdrawal}; ASCII, at most
     *     200 characters
     * @param key what the client sent: 1 to 100 visible ASCII characters
     * @param body what was asked for: anything that can be written as JSON
     * @param decision answers what a repeat must answer too, at most 2,000 characters: a reference
     *     or an address, never personal data, because it is stored as it is
     * @throws Refusal.Invalid when the key is missing or malformed, or was used with another body
     * @throws Refusal.Unavailable when others keep the rows locked
     */
    public <B extends @Nullable Object> Outcome perform(
            String actor, String route, @Nullable String key, B body, Supplier<String> decision) {
        outside.require();
        Entry.Key id = new Entry.Key(actor, route, wellFormed(key));
        Entry entry = new Entry(id, bodyHash.of(body), "", clock.instant());
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Outcome outcome = unlessContended(entry, decision);
            if (outcome != null) {
                return outcome;
            }
            pause();
        }
        throw busy();
    }

    private static String wellFormed(@Nullable String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            String message =
                    "Send an idempotency key of 1 to 100 letters, digits or signs, a new one for"
                            + " each new request.";
            throw new Refusal.Invalid(message, Map.of(FIELD, message));
        }
        return key;
    }

    private @Nullable Outcome unlessContended(Entry entry, Supplier<String> decision) {
        try {
            return decided(entry, decision);
        } catch (AlreadyEntered again) {
            return decidedBefore(entry);
        } catch (RuntimeException e) {
            if (VendorCode.LOCK_WAIT_TIMEOUT.isOf(e)) {
                throw busy();
            }
            if (mayGoBetterAgain(e)) {
                return null;
            }
            throw e;
        }
    }

    /** Should it have been committed after all, the next attempt finds it entered. */
    private static boolean mayGoBetterAgain(RuntimeException e) {
        return VendorCode.DEADLOCK.isOf(e)
                || Passing.isOfChangedTables(e)
                || Passing.isOfLostConnection(e);
    }

    private Outcome decided(Entry entry, Supplier<String> decision) {
        return transactions.executeWrite(transaction -> {
            enter(entry);
            String result = decision.get();
            Entry.Key id = entry.id();
            ledger.complete(id.actor(), id.route(), id.key(), result);
            return new Outcome(result, false);
        });
    }

    private void enter(Entry entry) {
        try {
            ledger.save(entry);
        } catch (DataAccessException e) {
            if (VendorCode.DUPLICATE_KEY.isOf(e)) {
                throw new AlreadyEntered(e);
            }
            throw e;
        }
    }

    private @Nullable Outcome decidedBefore(Entry entry) {
        Entry before = ledger.findById(entry.id()).orElse(null);
        if (before == null) {
            return null;
        }
        if (!before.bodyHash().equals(entry.bodyHash())) {
            String message =
                    "You already sent something else with this idempotency key. Go back, reload"
                            + " the page and send it again.";
            throw new Refusal.Invalid(message, Map.of(FIELD, message));
        }
        return new Outcome(before.result(), true);
    }

    private static Refusal busy() {
        return new Refusal.Unavailable(
                "We are still working on what you sent. Wait a moment, then send it again.");
    }

    private static void pause() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE.toNanos()));
    }

    /** The request was decided before; told apart from a duplicate row of the decision's own. */
    private static final class AlreadyEntered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private AlreadyEntered(Throwable cause) {
            super(cause);
        }
    }
}
