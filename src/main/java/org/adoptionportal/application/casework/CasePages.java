package org.adoptionportal.application.casework;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.ApplicationStatus;
import org.adoptionportal.application.RefusalReasons;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.answering.FormPath;
import org.adoptionportal.application.casework.CasePage.Ending;
import org.adoptionportal.application.view.AnswerSummaries;
import org.adoptionportal.application.view.LetterLinks;
import org.adoptionportal.application.view.TimelineLines;
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

    private final ApplicationStatus status;
    private final RefusalReasons reasons;
    private final LetterLinks letters;
    private final AnswerSummaries summaries;
    private final TimelineLines timeline;
    private final OnlineAccess online;
    private final CaseNotices notices;
    private final CaseChangePages changes;
    private final Words words;
    private final Clock clock;

    CasePages(
            ApplicationStatus status,
            RefusalReasons reasons,
            LetterLinks letters,
            AnswerSummaries summaries,
            TimelineLines timeline,
            OnlineAccess online,
            CaseNotices notices,
            CaseChangePages changes,
            Words words,
            Clock clock) {
        this.status = status;
        this.reasons = reasons;
        this.letters = letters;
        this.summaries = summaries;
        this.timeline = timeline;
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
        Optional<Deadline> deadline = status.deadline(application);
        Ending ending = EndingForm.of(application, worker, words, endingFault);
        ErrorSummary errors = errors(form, ending);
        return new CasePage(
                title(registration),
                errors != null,
                BackLink.to(CasePath.WORKLIST),
                errors,
                application.reference(),
                words.say("stage." + application.stage()),
                words.say("step." + status.of(application).nextStep()),
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
                summaries.toRead(registration),
                timeline.forStaff(application, worker));
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

    private static String title(Registration registration) {
        String names = registration.names();
        return names.isEmpty() ? "Registration being entered" : names;
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
