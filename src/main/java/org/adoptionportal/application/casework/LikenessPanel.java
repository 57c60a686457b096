package org.adoptionportal.application.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other live applications that may be of the same people, as a worker reads of them.
 *
 * @param lookHref where it is noted that the worker looked; null when there is nothing new to look
 *     at
 * @param fresh how many there are at which nobody has looked
 */
record LikenessPanel(
        List<Line> lines, @Nullable String lookHref, long fresh, String idempotencyKey) {

    /**
     * One of them.
     *
     * @param href null when the worker may not see it
     * @param agrees what the two have in common
     * @param looked when somebody looked, who, and what they found; null while nobody has
     */
    record Line(
            @Nullable String reference,
            @Nullable String href,
            String agrees,
            @Nullable String looked) {}
}
