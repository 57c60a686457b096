package org.adoptionportal.application.answering;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/**
 * Several things of one kind, such as the addresses where somebody has lived.
 *
 * @param addHref where one more is added; null when there are as many as there can be
 * @param addWords what the link to it says
 */
record ListPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String caption,
        String action,
        String basis,
        List<Thing> things,
        String none,
        @Nullable String addHref,
        String addWords,
        @Nullable String returnTo) {

    /** One of them, with where it can be taken off the list. */
    record Thing(SummaryList summary, String name, String removeHref, String basis) {}
}
