package org.adoptionportal.familysupport;

import java.util.List;

/**
 * How urgent a request looks by what the family chose. A person decides.
 *
 * @param reasons why it is urgent; empty when nothing says so
 */
public record SuggestedUrgency(Urgency urgency, boolean crisis, List<Danger> reasons) {

    /** What the rules suggest. */
    public static SuggestedUrgency of(boolean crisis, Statement statement) {
        List<Danger> dangers = statement.story().known();
        boolean today = crisis || !dangers.isEmpty();
        return new SuggestedUrgency(today ? Urgency.TODAY : Urgency.USUAL, crisis, dangers);
    }

    public boolean isUrgent() {
        return urgency == Urgency.TODAY;
    }
}
