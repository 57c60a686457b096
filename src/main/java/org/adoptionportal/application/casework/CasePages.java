package org.adoptionportal.application.casework;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.RefusalReasons;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.StageProgress;
import org.adoptionportal.application.answering.FormPath;
import org.adoptionportal.application.casework.CasePage.Ending;
import org.adoptionportal.application.view.AnswerSummaries;
import org.adoptionportal.application.view.LetterLinks;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.CaseList;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.casefile.frame.OverviewTab;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the page on which a worker reads and decides an application. */
@Singleton
class CasePages {

    static final String VIEW = "application/case";

    private final StageProgress progress;
    private final RefusalReasons reasons;
    private final LetterLinks letters;
    private final AnswerSummaries summaries;
    private final CaseFrames frames;
    private final CaseList cases;
    private final OnlineAccess online;
    private final CaseNotices notices;
    private final CaseChangePages changes;
    private final Words words;
    private final Clock clock;

    CasePages(
            StageProgress progress,
            RefusalReasons reasons,
            LetterLinks letters,
            AnswerSummaries summaries,
            CaseFrames frames,
            CaseList cases,
            OnlineAccess online,
            CaseNotices notices,
            CaseChangePages changes,
            Words words,
            Clock clock) {
        this.progress = progress;
        this.reasons = reasons;
        this.letters = letters;
        this.summaries = summaries;
        this.frames = frames;
        this.cases = cases;
        this.online = online;
        this.notices = notices;
        this.changes = changes;
        this.words = words;
        this.clock = clock;
    }

    CasePage page(Registration registration, Viewer worker, DecisionForm form) {
        return page(registration, worker, form, null);
    }

    /** The page when it was not said why the application ends. */
    CasePage unended(Registration registration, Viewer worker, String fault) {
        DecisionForm form = DecisionForm.empty(registration.application());
        return page(registration, worker, form, fault);
    }

    private CasePage page(
            Registration registration,
            Viewer worker,
            DecisionForm form,
            @Nullable String endingFault) {
        Application application = registration.application();
        CaseLine line = cases.of(List.of(application.id()), worker, 1).getFirst();
        Optional<Deadline> deadline = progress.deadline(application, worker);
        Ending ending = EndingForm.of(application, worker, words, endingFault);
        ErrorSummary errors = errors(form, ending);
        return new CasePage(
                title(line),
                errors != null,
                BackLink.to(CasePath.WORKLIST),
                errors,
                frames.frame(line, worker, OverviewTab.class),
                words.say("stage." + application.stage()),
                words.say("step." + line.nextStep()),
                deadline.map(CasePages::clockOf).orElse(null),
                deadline.filter(d -> d.dueOn().isBefore(London.today(clock))).isPresent(),
                reasons.of(application, worker).map(text -> text.lines().toList()).orElse(null),
                letters.of(application, worker, CasePath.of(application.reference())),
                notices.of(registration, worker),
                form.decision(application, worker),
                ending,
                formHref(registration),
                online.of(registration, worker),
                changes.of(registration, worker),
                summaries.toRead(registration));
    }

    private static @Nullable ErrorSummary errors(DecisionForm form, @Nullable Ending ending) {
        List<Field> fields = new ArrayList<>(form.fields());
        if (ending != null) {
            fields.addAll(ending.fields());
        }
        return ErrorSummary.of(fields);
    }

    private static @Nullable String formHref(Registration registration) {
        String reference = registration.application().reference();
        return registration.canBeChanged()
                ? FormPath.entered(reference, Applicant.FIRST).taskList()
                : null;
    }

    static String title(CaseLine line) {
        return line.title().isEmpty() ? "Registration being entered" : line.title();
    }

    private static SummaryList clockOf(Deadline deadline) {
        SummaryList list =
                SummaryList.empty()
                        .row("Due by", London.date(deadline.dueOn()))
                        .row("Rule", deadline.ruleName())
                        .row("Source", deadline.source());
        return deadline.overridden()
                ? list.row("Set by", List.of("This agency’s own rules"))
                : list;
    }
}
