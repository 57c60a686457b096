package org.adoptionportal.awaiting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one of the people of a case may know of what it waits for: what is their own, and what
 * concerns everybody. Nothing that a worker wrote, and nothing of another person.
 *
 * @param open what is not settled: first what they have to act on themselves, then oldest first
 * @param done how much is settled
 * @param withPartner whether we wait for something of another person's, whatever it is
 */
public record OwnAwaited(List<Thing> open, int done, boolean withPartner) {

    /**
     * One thing.
     *
     * @param subject of whom or what it is, as they told us; may be empty
     * @param with who has to act now
     * @param askedOn since when it is with somebody else; null when it is with the agency
     */
    public record Thing(
            String kind, String subject, HeldUpBy with, State state, @Nullable LocalDate askedOn) {

        public boolean isTheirs() {
            return with == HeldUpBy.APPLICANT;
        }

        @Override
        public String toString() {
            return "Thing[" + kind + "]";
        }
    }
}
