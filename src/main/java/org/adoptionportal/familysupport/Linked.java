package org.adoptionportal.familysupport;

import io.micronaut.core.annotation.Introspected;

/**
 * A request that somebody without an account holds the personal link of.
 *
 * @param sentFrom the browser, program or worker that wrote it
 */
@Introspected
public record Linked(long id, String reference, String sentFrom) {

    /** Whoever holds the link, as if they had written it themselves. */
    public Asker asker() {
        return new Asker(sentFrom, "", null);
    }
}
