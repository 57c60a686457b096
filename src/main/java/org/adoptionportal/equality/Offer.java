package org.adoptionportal.equality;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is offered.
 *
 * @param ticket by which they can answer once; null when they cannot
 * @param href where the questions are; null when they cannot answer
 * @param answered whether they have
 */
public record Offer(@Nullable String ticket, @Nullable String href, boolean answered) {

    static Offer open(String ticket) {
        return new Offer(ticket, EqualityController.PATH + "/" + ticket, false);
    }

    static Offer taken() {
        return new Offer(null, null, true);
    }

    /** They are not asked. */
    public static Offer none() {
        return new Offer(null, null, false);
    }
}
