package org.adoptionportal.application.casework;

import java.util.List;
import org.adoptionportal.application.view.ChangeLines.ChangeLine;
import org.adoptionportal.awaiting.web.AwaitedLines;
import org.adoptionportal.casefile.history.Histories.History;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.SummaryList;

/**
 * All of an application on one page, for the panel and the file.
 *
 * @param printed by whom and when
 * @param standing where it stands, and what is next
 * @param clock the deadline that runs and how it was changed; empty when none runs
 * @param sections what they told us
 * @param changes what was changed after it was sent, newest first
 * @param besides what is printed only when somebody asks for it
 */
record PrintPage(
        String title,
        boolean error,
        BackLink backLink,
        String kind,
        String reference,
        String printed,
        SummaryList standing,
        List<SummaryList> clock,
        List<SummaryList> sections,
        List<ChangeLine> changes,
        List<AwaitedLines.Line> awaited,
        History history,
        PrintedBesides besides) {

    static final String VIEW = "application/print";
}
