package org.adoptionportal.records;

import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for birth records: somebody with an account, or whoever holds the personal link of a
 * request.
 *
 * @param viewer null without an account
 * @param reference of the request; empty without an account
 * @param linked the request of the personal link, as it was read; null with an account
 */
public record Asker(@Nullable Viewer viewer, String reference, @Nullable RecordsRequest linked) {

    public static Asker signedIn(Viewer viewer, String reference) {
        return new Asker(viewer, reference, null);
    }

    static Asker withLink(RecordsRequest request) {
        return new Asker(null, "", request);
    }

    /** Their name in the ledger of idempotency keys. */
    public String actor() {
        return viewer == null ? "records-link:" + linkedCase() : viewer.actor();
    }

    long linkedCase() {
        return linked == null ? 0 : linked.id();
    }

    @Override
    public String toString() {
        return "Asker";
    }
}
