package org.adoptionportal.identity.limit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.adoptionportal.platform.crypto.SearchTokens;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;
import org.adoptionportal.platform.error.Refusal;

/**
 * Refuses the next try when there were too many for one name, or from one network address, within a
 * while. A name counts whether or not it is anybody's, so the refusal says nothing about accounts.
 */
@Singleton
public class Attempts {

    private final AttemptRows rows;
    private final SearchTokens tokens;
    private final AttemptLimits limits;
    private final Clock clock;

    Attempts(AttemptRows rows, SearchTokens tokens, AttemptLimits limits, Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.limits = limits;
        this.clock = clock;
    }

    /** What is tried, and how often for one name; the names are stored, so never rename one. */
    public enum Purpose {
        SIGN_IN(10, Duration.ofMinutes(15), Purpose.ACCOUNTS),
        SIGN_UP(5, Duration.ofHours(1), Purpose.ACCOUNTS),
        LINK(5, Duration.ofHours(1), Purpose.ACCOUNTS),
        CODE(10, Duration.ofHours(1), Purpose.ACCOUNTS),
        SECOND_FACTOR(5, Duration.ofMinutes(15), Purpose.ACCOUNTS),
        /** Asking for a way back in. */
        RECOVERY(5, Duration.ofHours(1), Purpose.ACCOUNTS),
        /** The password, asked for again of somebody who is signed in. */
        PASSWORD(10, Duration.ofMinutes(15), Purpose.ACCOUNTS),
        SUPPORT(
                20,
                Duration.ofHours(1),
                "We have had many requests from the network you use. Please call us now."),
        ENQUIRY(
                5,
                Duration.ofHours(1),
                "We have had several enquiries from you, or from the network you use.");

        private static final String ACCOUNTS =
                "There have been too many tries. This keeps accounts safe.";

        private final int perName;
        private final Duration within;
        private final String why;

        Purpose(int perName, Duration within, String why) {
            this.perName = perName;
            this.within = within;
            this.why = why;
        }
    }

    /**
     * Counts a try before it is made, so that many at once do not slip through.
     *
     * @param name whom it is about: a sign-in name, an e-mail address or a telephone number
     * @param address where it comes from
     * @throws Refusal.TooMany when there were too many
     */
    public void count(Purpose purpose, String name, String address) {
        countAddress(purpose, address);
        count(purpose, new Subject(Kind.SIGN_IN_NAME, name), purpose.perName);
    }

    /**
     * As {@link #count(Purpose, String, String)}, for what is about nobody by name.
     *
     * @throws Refusal.TooMany when there were too many
     */
    public void countAddress(Purpose purpose, String address) {
        count(purpose, new Subject(Kind.NETWORK_ADDRESS, address), limits.perAddress());
    }

    /** Counts a try that only somebody can make whom we know already: by what it is about alone. */
    public void countName(Purpose purpose, String name) {
        count(purpose, new Subject(Kind.SIGN_IN_NAME, name), purpose.perName);
    }

    /** Takes back what the name has against it. */
    public void forgive(Purpose purpose, String name) {
        rows.forget(purpose.name(), of(new Subject(Kind.SIGN_IN_NAME, name)));
    }

    /** Takes back what the name has against it, and the latest try from the address. */
    public void forgive(Purpose purpose, String name, String address) {
        forgive(purpose, name);
        rows.takeBack(purpose.name(), of(new Subject(Kind.NETWORK_ADDRESS, address)));
    }

    private record Subject(Kind kind, String text) {}

    private void count(Purpose purpose, Subject subject, int most) {
        Instant now = clock.instant();
        byte[] key = of(subject);
        rows.count(purpose.name(), key, now, now.minus(purpose.within));
        AttemptRow row = rows.of(purpose.name(), key).orElseThrow();
        if (row.tries() > most) {
            throw slower(purpose, Duration.between(now, row.beganAt().plus(purpose.within)));
        }
    }

    private byte[] of(Subject subject) {
        return tokens.everyToken(subject.kind(), subject.text()).stream()
                .findFirst()
                .orElseGet(() -> new byte[SearchTokens.BYTES]);
    }

    private static Refusal slower(Purpose purpose, Duration left) {
        long minutes = Math.max(1, left.plusSeconds(59).toMinutes());
        String wait = minutes == 1 ? "a minute" : minutes + " minutes";
        return new Refusal.TooMany(
                purpose.why
                        + " Wait "
                        + wait
                        + ", then try again. If you need us before then, call us.",
                left);
    }
}
