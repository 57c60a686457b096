package org.adoptionportal.conversation;

import org.adoptionportal.platform.paging.Cursor;

/** Where a list goes on whose newest row, with the highest id, comes first. */
final class Before {

    private Before() {}

    /** Rows with lower ids follow. */
    static long of(Cursor after) {
        return after.equals(Cursor.start()) ? Long.MAX_VALUE : after.id();
    }
}
