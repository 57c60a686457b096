package org.adoptionportal.holds.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.holds.Changes;
import org.adoptionportal.holds.ClockChanges;
import org.adoptionportal.holds.ClockStates;
import org.adoptionportal.holds.web.ClockPage.Form;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;

/** Makes the page of the clock that runs in a case. */
@Singleton
class ClockPages {

    private final CaseDesk desk;
    private final ClockChanges changes;
    private final ClockForms forms;
    private final ClockSummaries summaries;

    ClockPages(CaseDesk desk, ClockChanges changes, ClockForms forms, ClockSummaries summaries) {
        this.desk = desk;
        this.changes = changes;
        this.forms = forms;
        this.summaries = summaries;
    }

    ClockPage page(CaseFrames.Opened opened, Viewer worker, ClockForms.Typed typed) {
        CaseLine line = opened.line();
        Optional<RunningClock> running = desk.clock(line);
        Changes changed =
                running.map(clock -> changes.of(line.id(), clock, worker)).orElse(Changes.NONE);
        List<Form> possible =
                running.isPresent() && desk.mayRecord(worker, line)
                        ? possible(line.reference(), changed, typed)
                        : List.of();
        ErrorSummary errors =
                ErrorSummary.of(possible.stream().flatMap(form -> form.fields().stream()).toList());
        return new ClockPage(
                "The time we have",
                errors != null,
                BackLink.to("/worklist"),
                errors,
                opened.frame(),
                running.map(clock -> summaries.clock(changed, clock)).orElse(null),
                summaries.changes(changed),
                running.map(clock -> ClockStates.of(clock, changed)).orElse(ClockStates.NO_CLOCK),
                possible);
    }

    private List<Form> possible(String reference, Changes changed, ClockForms.Typed typed) {
        Form first =
                changed.ongoing()
                        .map(hold -> forms.end(reference, hold, typed))
                        .orElseGet(() -> forms.hold(reference, typed));
        return List.of(first, forms.extension(reference, typed));
    }
}
