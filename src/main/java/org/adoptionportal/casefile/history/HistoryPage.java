package org.adoptionportal.casefile.history;

import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Table;
import org.adoptionportal.platform.web.component.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What has happened in a case.
 *
 * @param shared what the people of the case read too
 * @param internal what only staff read
 * @param looked who looked at it, for managers; null for others
 */
record HistoryPage(
        String title,
        boolean error,
        BackLink backLink,
        CaseFrame frame,
        Timeline shared,
        Timeline internal,
        @Nullable Table looked) {

    static final String VIEW = "casefile/history";
}
