package org.adoptionportal.awaiting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something awaited in a case. Dates are days in London.
 *
 * @param kind a word of the case's kind
 * @param about the persona of whose it is, as {@link NewAwaited} has it; {@link #EVERYBODY} or
 *     {@link #STAFF_ONLY} otherwise
 * @param subject of whom or what it is; may be empty
 * @param words what a worker wrote at the last step; may be empty, never for anybody but staff
 * @param chaseOn when it is asked for again; null unless somebody outside must send it
 * @param chases how often it was asked for again
 * @param expiresOn the last day on which it can be relied on; null when it does not grow old
 */
public record Awaited(
        long id,
        String kind,
        long about,
        String subject,
        HeldUpBy heldUpBy,
        State state,
        String words,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate chaseOn,
        int chases,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate expiresOn,
        int version) {

    /** In {@code about}: it concerns everybody in the case. */
    public static final long EVERYBODY = 0;

    /** In {@code about}: the people of the case are not told of it. */
    public static final long STAFF_ONLY = -1;

    /** What a worker can record of it now. */
    public List<Step> steps() {
        return Steps.from(state);
    }

    /** Whether it was waited for long enough. */
    public boolean isToChase(LocalDate today) {
        return state.isOutside() && chaseOn != null && !chaseOn.isAfter(today);
    }
}
