package org.adoptionportal.platform.id;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A secret that is read out or posted, such as {@code 7K2M-9XQ4}: eight random characters (39 bits)
 * of an alphabet without look-alikes. Short, so it is only good while tries are counted.
 *
 * @param value nine characters, upper case, hyphen in the middle: how it is shown
 */
public record SpokenCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int HALF = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new code that nobody can guess. */
    public static SpokenCode random() {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < 2 * HALF; i++) {
            bare.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return shown(bare.toString());
    }

    /** Reads what a person typed, in any case, with or without spaces and hyphen. */
    public static Optional<SpokenCode> parse(String typed) {
        String bare = typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        boolean fits =
                bare.length() == 2 * HALF && bare.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return fits ? Optional.of(shown(bare)) : Optional.empty();
    }

    private static SpokenCode shown(String bare) {
        return new SpokenCode(bare.substring(0, HALF) + "-" + bare.substring(HALF));
    }

    @Override
    public String toString() {
        return "SpokenCode";
    }
}
