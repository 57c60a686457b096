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
 */
public record Author(String name, @Nullable Viewer viewer) {

    /** Whoever that is: one code path for both. */
    public static Author of(@Nullable Viewer viewer, String browser) {
        return viewer != null && viewer.kind() == PersonaKind.BIRTH_RELATIVE
                ? new Author(viewer.actor(), viewer)
                : new Author(browser, null);
    }
}
