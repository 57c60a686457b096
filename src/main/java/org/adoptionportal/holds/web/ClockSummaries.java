package org.adoptionportal.holds.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.holds.CaseHold;
import org.adoptionportal.holds.Changes;
import org.adoptionportal.holds.ClockChanges;
import org.adoptionportal.holds.Extension;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;

/** Shows staff the clock that runs in a case, with its rule and source, and how it was changed. */
@Singleton
public class ClockSummaries {

    private final CaseDesk desk;
    private final ClockChanges changes;
    private final Clocks clocks;
    private final Words words;

    ClockSummaries(CaseDesk desk, ClockChanges changes, Clocks clocks, Words words) {
        this.desk = desk;
        this.changes = changes;
        this.clocks = clocks;
        this.words = words;
    }

    /** The clock, then each hold and extension, oldest first; nothing when none runs. */
    public List<SummaryList> of(CaseLine line, Viewer worker) {
        return desk.clock(line).map(clock -> of(line, clock, worker)).orElse(List.of());
    }

    private List<SummaryList> of(CaseLine line, RunningClock clock, Viewer worker) {
        Changes changed = changes.of(line.id(), clock, worker);
        return Stream.concat(Stream.of(clock(changed, clock)), changes(changed).stream()).toList();
    }

    SummaryList clock(Changes changed, RunningClock clock) {
        Deadline deadline = changed.deadline(clocks, clock);
        SummaryList list =
                SummaryList.empty()
                        .titled(deadline.ruleName())
                        .row("Due by", London.date(deadline.dueOn()))
                        .row("Without pauses and extensions", London.date(deadline.withoutHolds()))
                        .row("Rule", deadline.explanation())
                        .row("Source", deadline.source());
        return deadline.overridden() ? list.row("Set by", "This agency’s own rules") : list;
    }

    List<SummaryList> changes(Changes changed) {
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
