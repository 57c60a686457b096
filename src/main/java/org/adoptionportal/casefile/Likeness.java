package org.adoptionportal.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another live case that may be about the same people.
 *
 * @param reference of the other case; null when the viewer may not see it
 * @param agrees what the two have in common
 * @param look that somebody looked at it, for this case; null while nobody has
 */
public record Likeness(@Nullable String reference, List<Common> agrees, @Nullable Look look) {

    /** What two cases can have in common that makes them alike. */
    public enum Common {
        EMAIL,
        TELEPHONE,
        /** And a word of a name. */
        DATE_OF_BIRTH,
        /** And a word of a name. */
        POSTCODE;

        boolean needsName() {
            return this == DATE_OF_BIRTH || this == POSTCODE;
        }
    }

    /** What a worker found; the names are stored, so never rename one. */
    public enum Verdict {
        DIFFERENT,
        /** And a worker spoke with the people. */
        SAME
    }

    /**
     * A worker's look.
     *
     * @param by what the worker was called then
     */
    public record Look(Verdict verdict, Instant at, String by) {}

    public boolean isNew() {
        return look == null;
    }
}
