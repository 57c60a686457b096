package org.adoptionportal.equality;

import org.jspecify.annotations.Nullable;

/**
 * An answer that somebody gave.
 *
 * @param answer the code of what they chose, or {@link #OWN_WORDS}
 * @param words what they said in own words; null when they chose
 */
record Given(String question, String answer, @Nullable String words) {

    /** What an answer in own words is counted as. */
    static final String OWN_WORDS = "own-words";

    @Override
    public String toString() {
        return "Given";
    }
}
