package org.adoptionportal.platform.error;

import java.time.Duration;
import java.util.Map;

/**
 * Why a request is not carried out. The message is shown to the person who asked: it says what
 * happened and what to do next, and never holds personal data or internals.
 */
public abstract sealed class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    private Refusal(String message) {
        super(message);
        this.advice = message;
    }

    /** What happened and what to do next, as the person reads it. */
    public String advice() {
        return advice;
    }

    /** There is no such thing, or it is not the viewer's: the two are never told apart. */
    public static final class NotFound extends Refusal {
        private static final long serialVersionUID = 1L;

        public NotFound() {
            super(
                    "We cannot find that page. Check the address, or start again from the home page.");
        }
    }

    /** What was sent breaks a rule; {@link #fields} names each field and how to put it right. */
    public static final class Invalid extends Refusal {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial")
        private final Map<String, String> fields;

        public Invalid(String message, Map<String, String> fields) {
            super(message);
            this.fields = Map.copyOf(fields);
        }

        public Invalid(String message) {
            this(message, Map.of());
        }

        public Map<String, String> fields() {
            return fields;
        }
    }

    /** The thing is no longer in the state that the request was made for. */
    public static final class Conflict extends Refusal {
        private static final long serialVersionUID = 1L;

        public Conflict(String message) {
            super(message);
        }
    }

    /** The version that the request was made on (If-Match) is not the current one. */
    public static final class Stale extends Refusal {
        private static final long serialVersionUID = 1L;

        public Stale(String message) {
            super(message);
        }
    }

    /** The area is not for the viewer's role. Never used for a record: that is {@link NotFound}. */
    public static final class Forbidden extends Refusal {
        private static final long serialVersionUID = 1L;

        public Forbidden(String message) {
            super(message);
        }
    }

    /** The password is right, and a code is needed beside it. */
    public static final class CodeNeeded extends Refusal {
        private static final long serialVersionUID = 1L;

        public CodeNeeded(String message) {
            super(message);
        }
    }

    /** The viewer has to set up a second factor before anything else. */
    public static final class SecondFactorNeeded extends Refusal {
        private static final long serialVersionUID = 1L;

        public SecondFactorNeeded() {
            super("Set up a second step for signing in first: at /account/second-factor.");
        }
    }

    /** Asked too often. */
    public static final class TooMany extends Refusal {
        private static final long serialVersionUID = 1L;

        private final Duration wait;

        /** A minute's wait. */
        public TooMany(String message) {
            this(message, Duration.ofMinutes(1));
        }

        /**
         * @param wait how long until asking again makes sense
         */
        public TooMany(String message, Duration wait) {
            super(message);
            this.wait = wait;
        }

        /** The header Retry-After: whole seconds, at least one. */
        public String retryAfter() {
            return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
        }
    }

    /** Something the portal needs does not answer just now; trying again later is right. */
    public static final class Unavailable extends Refusal {
        private static final long serialVersionUID = 1L;

        public Unavailable(String message) {
            super(message);
        }
    }
}
