package org.adoptionportal.platform.web.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** The version of a thing as an entity tag, such as {@code "3"} (RFC 9110). */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,9})\"");

    private Versions() {}

    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * Reads the version that a request was made on.
     *
     * @param ifMatch the header of a request that changes something
     * @throws Refusal.Invalid if it is missing or no tag of ours
     */
    public static int expected(@Nullable String ifMatch) {
        Matcher matcher = TAG.matcher(ifMatch == null ? "" : ifMatch.strip());
        if (!matcher.matches()) {
            throw new Refusal.Invalid(
                    "Send the header If-Match with the ETag of what you are changing, like \"3\".");
        }
        return Integer.parseInt(matcher.group(1));
    }
}
