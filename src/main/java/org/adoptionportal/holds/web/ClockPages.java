package org.adoptionportal.holds.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.holds.CaseHold;
import org.adoptionportal.holds.Changes;
import org.adoptionportal.holds.ClockChanges;
import org.adoptionportal.holds.Extension;
import org.adoptionportal.holds.web.ClockPage.Form;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;

/** Makes the page of the clock that runs in a case. */
@Singleton
class ClockPages {

    private final CaseDesk desk;
    private final ClockChanges changes;
    private final ClockForms forms;
    private final Clocks clocks;
    private final Words words;

    ClockPages(CaseDesk desk, ClockChanges changes, ClockForms forms, Clocks clocks, Words words) {
        this.desk = desk;
        this.changes = changes;
        this.forms = forms;
        this.clocks = clocks;
        this.words = words;
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
                running.map(clock -> clockOf(changed.deadline(clocks, clock))).orElse(null),
                lines(changed),
                possible);
    }

    private List<Form> possible(String reference, Changes changed, ClockForms.Typed typed) {
        Form first =
                changed.ongoing()
                        .map(hold -> forms.end(reference, hold, typed))
                        .orElseGet(() -> forms.hold(reference, typed));
        return List.of(first, forms.extension(reference, typed));
    }

    private static SummaryList clockOf(Deadline deadline) {
        SummaryList list =
                SummaryList.empty()
                        .titled(deadline.ruleName())
                        .row("Due by", London.date(deadline.dueOn()))
                        .row("Without pauses and extensions", London.date(deadline.withoutHolds()))
                        .row("Rule", deadline.explanation())
                        .row("Source", deadline.source());
        return deadline.overridden() ? list.row("Set by", "This agency’s own rules") : list;
    }

    private List<SummaryList> lines(Changes changed) {
        return Stream.concat(
                        changed.holds().stream().map(this::line),
                        changed.extensions().stream().map(this::line))
                .toList();
    }

    private SummaryList line(CaseHold hold) {
        SummaryList list =
                SummaryList.empty()
                        .titled(hold.goesOn() ? "Paused now" : "A pause")
                        .row("From", London.date(hold.from()));
        return (hold.to() == null
                        ? list.row("Look again on", London.date(hold.lookAgainOn()))
                        : list.row("To", London.date(hold.to())))
                .row("Reason", words.say("pause." + hold.reason()))
                .row("In our words", hold.words().lines().toList());
    }

    private SummaryList line(Extension extension) {
        return SummaryList.empty()
                .titled("More time")
                .row("Until", London.date(extension.until()))
                .row("Agreed on", London.date(extension.agreedOn()))
                .row("Reason", words.say("pause." + extension.reason()))
                .row("In our words", extension.words().lines().toList());
    }
}
