package org.adoptionportal.identity.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go on after signing in: a page of ours, or nothing. */
public final class LocalPath {

    public static final String HOME = "/home";

    /** One slash, then neither a slash nor a backslash: browsers read both as another host. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]*");

    private LocalPath() {}

    /** Whether a browser would read it as a page of ours and nobody else's. */
    public static boolean isOurs(String path) {
        return OURS.matcher(path).matches();
    }

    /** The address asked for when it is ours, else the viewer's home page. */
    static URI of(@Nullable String next) {
        if (next == null || !isOurs(next)) {
            return URI.create(HOME);
        }
        try {
            return URI.create(next);
        } catch (IllegalArgumentException notAnAddress) {
            return URI.create(HOME);
        }
    }
}
