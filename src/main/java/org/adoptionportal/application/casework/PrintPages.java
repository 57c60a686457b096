package org.adoptionportal.application.casework;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.view.AnswerSummaries;
import org.adoptionportal.application.view.ChangeLines;
import org.adoptionportal.awaiting.web.AwaitedLines;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.history.Histories;
import org.adoptionportal.holds.web.ClockSummaries;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;

/** Makes the page with all of an application. */
@Singleton
class PrintPages {

    private final ClockSummaries clocks;
    private final AnswerSummaries answers;
    private final ChangeLines changes;
    private final AwaitedLines awaited;
    private final Histories histories;
    private final PrintBesides besides;
    private final Words words;
    private final Clock clock;

    PrintPages(
            ClockSummaries clocks,
            AnswerSummaries answers,
            ChangeLines changes,
            AwaitedLines awaited,
            Histories histories,
            PrintBesides besides,
            Words words,
            Clock clock) {
        this.clocks = clocks;
        this.answers = answers;
        this.changes = changes;
        this.awaited = awaited;
        this.histories = histories;
        this.besides = besides;
        this.words = words;
        this.clock = clock;
    }

    PrintPage page(
            CaseLine line,
            Registration registration,
            Set<PrintedBesides.Kind> asked,
            Viewer worker) {
        return new PrintPage(
                CasePages.title(line),
                false,
                BackLink.to(CasePath.of(line.reference())),
                words.say("kind." + line.kind()),
                line.reference(),
                "Printed on %s by %s".formatted(London.dateTime(clock.instant()), worker.name()),
                standing(line),
                clocks.of(line, worker),
                answers.toRead(registration),
                changes.of(registration, worker),
                awaited.of(line.id(), worker),
                histories.of(line.id(), worker),
                besides.of(line.id(), asked, worker));
    }

    private SummaryList standing(CaseLine line) {
        SummaryList list =
                SummaryList.empty()
                        .row("Stage", words.say("stage." + line.stage()))
                        .row("Next step", words.say("step." + line.nextStep()))
                        .row("Who has to act", words.say("waiting." + line.waitingFor()));
        return line.nextDueOn() == null ? list : list.row("By", London.date(line.nextDueOn()));
    }
}
