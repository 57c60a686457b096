package org.adoptionportal.casefile.frame;

import java.util.List;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page of a case.
 *
 * @param kind in words
 * @param title the people it is about
 * @param worker who works on it, and their team; null when nobody does, or that is not said
 * @param mailReturned the day on which an e-mail about it came back; null when none did
 * @param mailHref where it is recorded that somebody dealt with it
 * @param notice what must be read first; null when there is nothing
 */
public record CaseFrame(
        String kind,
        String reference,
        String title,
        @Nullable String worker,
        @Nullable String mailReturned,
        String mailHref,
        @Nullable SummaryList notice,
        List<Tab> tabs) {

    /** The way to one page of the case. */
    public record Tab(String text, String href, boolean current) {}
}
