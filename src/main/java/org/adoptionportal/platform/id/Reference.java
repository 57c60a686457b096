package org.adoptionportal.platform.id;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The reference that a person quotes, such as {@code K7M2P-9XQ4T}: nine random characters that mean
 * nothing and a check character, without 0, O, 1 and I, which people confuse.
 *
 * <p>The check is Luhn mod 32: it catches every single wrong character and every swap of two
 * neighbours except of the first and the last letter of the alphabet ("2" and "Z").
 *
 * @param value eleven characters, upper case, hyphen in the middle: how it is stored and shown
 */
public record Reference(String value) {

    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int BASE = ALPHABET.length();
    private static final int RANDOM_CHARACTERS = 9;
    private static final int HALF = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Reference {
        if (!is(value)) {
            throw new IllegalArgumentException("Not a reference");
        }
    }

    /** Whether this is a reference just as it is stored and shown. */
    public static boolean is(String value) {
        return value.length() == 2 * HALF + 1
                && value.charAt(HALF) == '-'
                && checks(value.substring(0, HALF) + value.substring(HALF + 1));
    }

    /** A new reference that nobody can guess (45 bits). */
    public static Reference random() {
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            characters.append(ALPHABET.charAt(RANDOM.nextInt(BASE)));
        }
        int check = (BASE - sum(characters + ALPHABET.substring(0, 1))) % BASE;
        return shown(characters.append(ALPHABET.charAt(check)).toString());
    }

    /** Reads what a person typed, in any case, with or without spaces and hyphen. */
    public static Optional<Reference> parse(String typed) {
        String bare = bare(typed);
        return bare.length() == 2 * HALF && checks(bare)
                ? Optional.of(shown(bare))
                : Optional.empty();
    }

    private static Reference shown(String bare) {
        return new Reference(bare.substring(0, HALF) + "-" + bare.substring(HALF));
    }

    private static String bare(String typed) {
        return typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean checks(String bare) {
        return bare.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0) && sum(bare) == 0;
    }

    /** Every second character from the right counts double, its two base-32 digits added up. */
    private static int sum(String bare) {
        int sum = 0;
        for (int fromRight = 0; fromRight < bare.length(); fromRight++) {
            int digit = ALPHABET.indexOf(bare.charAt(bare.length() - 1 - fromRight));
            int weighed = fromRight % 2 == 0 ? digit : 2 * digit;
            sum += weighed / BASE + weighed % BASE;
        }
        return sum % BASE;
    }

    @Override
    public String toString() {
        return value;
    }
}
