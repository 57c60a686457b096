package org.adoptionportal.identity.factor;

import java.util.regex.Pattern;

/** Codes as people type them. */
final class Codes {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    private Codes() {}

    /** Without the spaces that apps show in the middle. */
    static String bare(String typed) {
        return SPACES.matcher(typed).replaceAll("");
    }

    static boolean isOfAnApp(String bare) {
        return SIX_DIGITS.matcher(bare).matches();
    }
}
