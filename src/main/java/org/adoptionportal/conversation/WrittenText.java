package org.adoptionportal.conversation;

import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Typed;

/** The limits of what can be written in one go. */
public final class WrittenText {

    /** The name under which a fault is reported. */
    public static final String FIELD = "text";

    /** The most characters of a note or a message. */
    public static final int MOST = 4000;

    private WrittenText() {}

    /**
     * The text as it is stored.
     *
     * @throws Refusal.Invalid if there is none, it is too long, or it cannot be stored
     */
    static String checked(String typed, String what) {
        return Typed.checked(FIELD, typed, "Enter the " + what, MOST, "");
    }
}
