package org.adoptionportal.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The capacity in which a person comes to the portal. One account may hold several, walled apart.
 */
public enum PersonaKind {
    ADOPTER("application"),
    FAMILY("family"),
    ADOPTEE("records"),
    BIRTH_RELATIVE("talk"),
    STAFF("");

    private final String word;

    PersonaKind(String word) {
        this.word = word;
    }

    /** The kind that people ask for by this word of an address; never staff. */
    public static Optional<PersonaKind> asked(@Nullable String word) {
        return open().filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** Those in which anybody may come who asks for it. */
    public static Stream<PersonaKind> open() {
        return Arrays.stream(values()).filter(kind -> kind != STAFF);
    }

    /** As addresses say it, which give nothing away; empty for staff. */
    public String word() {
        return word;
    }

    /** Whether somebody who comes so may be watched, so that their pages give nothing away. */
    public boolean mayBeWatched() {
        return this == FAMILY || this == ADOPTEE || this == BIRTH_RELATIVE;
    }
}
