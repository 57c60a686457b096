package org.adoptionportal.platform.web.form;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes the hidden value by which a form that is posted twice is recognised. */
public final class OnceKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private OnceKey() {}

    /** A key for a form about to be shown. */
    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
