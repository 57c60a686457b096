package org.adoptionportal.casefile.own;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for, and how it goes on.
 *
 * @param open what goes on, latest first
 * @param over what is over
 * @param beginHref where they ask for something
 */
record OwnCasesPage(
        String title, boolean error, List<Line> open, List<Line> over, String beginHref) {

    static final String VIEW = "casefile/own";

    /**
     * One request.
     *
     * @param what they asked for
     * @param where it stands
     * @param next what happens next
     * @param action what they do when they follow the link
     * @param messagesHref null before it is sent
     */
    record Line(
            String reference,
            String what,
            String where,
            String next,
            String action,
            String href,
            @Nullable String messagesHref,
            String since) {}
}
