package org.adoptionportal.birthfamily;

import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who writes to us.
 *
 * @param name of the persona or the browser, at most 100 ASCII characters: only it finds what it
 *     wrote
 * @param viewer null for somebody who is not signed in as a birth relative
 * @param linked the id of the case whose personal link they hold; null for everybody else
 */
public record Author(String name, @Nullable Viewer viewer, @Nullable Long linked) {

    /** Somebody with an account. */
    public static Author signedIn(Viewer viewer) {
        return new Author(viewer.actor(), viewer, null);
    }

    /** Whoever holds the personal link of that request. */
    public static Author holding(BirthFamilyCase request) {
        return new Author("link:" + request.id(), null, request.id());
    }

    /** Whom nobody can be again: what they wrote is read by staff alone. */
    static Author gone() {
        return new Author("", null, null);
    }

    /** Whoever that is: one code path for both. */
    public static Author of(@Nullable Viewer viewer, String browser) {
        return viewer != null && viewer.kind() == PersonaKind.BIRTH_RELATIVE
                ? signedIn(viewer)
                : new Author(browser, null, null);
    }
}
