package org.adoptionportal.records.casework;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.CaseList;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.casefile.frame.OverviewTab;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.HandOverLink;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.Releases;
import org.adoptionportal.records.RequestAnswers;
import org.adoptionportal.records.Requests;
import org.adoptionportal.records.casework.ReleaseLines.ReleaseLine;
import org.jspecify.annotations.Nullable;

/** Makes the page on which a worker reads and works a request for birth records. */
@Singleton
class RecordsCasePages {

    private final Requests requests;
    private final Releases releases;
    private final Acts acts;
    private final HandOverLink handOver;
    private final ReleaseLines lines;
    private final AnswerWords answerWords;
    private final StepWords stepWords;
    private final CaseFrames frames;
    private final CaseList cases;
    private final Words words;
    private final Clock clock;

    RecordsCasePages(
            Requests requests,
            Releases releases,
            Acts acts,
            HandOverLink handOver,
            ReleaseLines lines,
            AnswerWords answerWords,
            StepWords stepWords,
            CaseFrames frames,
            CaseList cases,
            Words words,
            Clock clock) {
        this.requests = requests;
        this.releases = releases;
        this.acts = acts;
        this.handOver = handOver;
        this.lines = lines;
        this.answerWords = answerWords;
        this.stepWords = stepWords;
        this.frames = frames;
        this.cases = cases;
        this.words = words;
        this.clock = clock;
    }

    RecordsCasePage page(RecordsRequest request, Viewer worker, Acts.Typed typed) {
        RequestAnswers answers = requests.answers(worker, request);
        CaseLine line = cases.of(List.of(request.id()), worker, 1).getFirst();
        List<ReleaseLine> toGive =
                releases.of(request, worker).stream()
                        .map(release -> lines.of(request, release, worker, typed))
                        .toList();
        List<Act> now = new ArrayList<>(acts.of(request, typed));
        if (handOver.isFor(worker, request)) {
            now.add(Acts.link(request, typed));
        }
        ErrorSummary errors = ErrorSummary.of(fields(toGive, now));
        LocalDate due = line.nextDueOn();
        return new RecordsCasePage(
                line.title(),
                errors != null,
                BackLink.to(RecordsPath.WORKLIST),
                errors,
                frames.frame(line, worker, OverviewTab.class),
                words.say("stage." + line.stage()),
                words.say("step." + line.nextStep()),
                date(due),
                due != null && due.isBefore(London.today(clock)),
                date(request.restingSince()),
                stepWords.way(request),
                stepWords.steps(request),
                toGive,
                List.copyOf(now),
                answerWords.lists(request, answers));
    }

    private static @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : London.date(day);
    }

    private static List<Field> fields(List<ReleaseLine> releases, List<Act> acts) {
        List<Field> all = new ArrayList<>();
        releases.forEach(line -> line.acts().forEach(act -> all.addAll(act.fields())));
        acts.forEach(act -> all.addAll(act.fields()));
        return all;
    }
}
