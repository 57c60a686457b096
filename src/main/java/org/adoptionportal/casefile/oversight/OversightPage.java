package org.adoptionportal.casefile.oversight;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Field;
import org.jspecify.annotations.Nullable;

/**
 * What staff did, the latest first.
 *
 * @param href of this page, for the form that narrows it to one worker
 * @param other the page of the other kind
 * @param nextHref null on the last page
 */
record OversightPage(
        String title,
        boolean error,
        BackLink backLink,
        String about,
        String href,
        Link other,
        Field worker,
        List<Line> lines,
        @Nullable String nextHref) {

    static final String VIEW = "casefile/oversight";

    /** Another page. */
    record Link(String text, String href) {}

    /**
     * One thing that somebody did.
     *
     * @param href where the case is; null when it is of none
     * @param facts in words, most telling first
     */
    record Line(String when, String who, String what, @Nullable String href, List<String> facts) {}
}
