package org.adoptionportal.familysupport.casework;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.ServicesOfOthers;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.CaseList;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.casefile.frame.OverviewTab;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.familysupport.HandOverLink;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.familysupport.SupportRequest;
import org.adoptionportal.familysupport.SupportStatus;
import org.adoptionportal.familysupport.Urgency;
import org.adoptionportal.familysupport.casework.SupportCasePage.Decision;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.HandOver;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the page on which a worker reads and decides on a request. */
@Singleton
class SupportCasePages {

    private final Requests requests;
    private final SupportStatus status;
    private final ToldLists told;
    private final HandOverLink handOver;
    private final CaseFrames frames;
    private final CaseList cases;
    private final Authorities authorities;
    private final ServicesOfOthers services;
    private final Words words;
    private final Clock clock;

    SupportCasePages(
            Requests requests,
            SupportStatus status,
            ToldLists told,
            HandOverLink handOver,
            CaseFrames frames,
            CaseList cases,
            Authorities authorities,
            ServicesOfOthers services,
            Words words,
            Clock clock) {
        this.requests = requests;
        this.status = status;
        this.told = told;
        this.handOver = handOver;
        this.frames = frames;
        this.cases = cases;
        this.authorities = authorities;
        this.services = services;
        this.words = words;
        this.clock = clock;
    }

    SupportCasePage page(
            SupportRequest request, Viewer worker, Sent sent, Map<String, String> faults) {
        Statement statement = requests.statement(worker, request);
        CaseLine line = cases.of(List.of(request.id()), worker, 1).getFirst();
        CaseSummary summary = status.of(request);
        LocalDate due = summary.nextDueOn();
        List<Decision> decisions = new ArrayList<>(decisions(request, sent, faults));
        if (handOver.isFor(worker, request)) {
            decisions.add(link(request, sent, faults));
        }
        ErrorSummary errors =
                ErrorSummary.of(decisions.stream().flatMap(it -> it.fields().stream()).toList());
        return new SupportCasePage(
                statement.family().names(),
                errors != null,
                BackLink.to(SupportPath.WORKLIST),
                errors,
                frames.frame(line, worker, OverviewTab.class),
                words.say("stage." + summary.stage()),
                words.say("step." + summary.nextStep()),
                due != null && due.isBefore(London.today(clock)),
                request.urgency() == Urgency.TODAY,
                undecided(request) ? told.suggested(request, statement) : null,
                clocks(request),
                told.answers(statement),
                told.outlooks(statement),
                request.stage().isOver() ? "" : told.others(statement),
                List.copyOf(decisions));
    }

    private List<Decision> decisions(
            SupportRequest request, Sent sent, Map<String, String> faults) {
        ActFields fields =
                new ActFields(council(request), sent, faults, words, authorities, services.all());
        return Act.at(request.stage()).stream()
                .map(act ->
                        decision(request, act.heading(), act.path(), fields.of(act), act.button()))
                .toList();
    }

    private static Decision link(SupportRequest request, Sent sent, Map<String, String> faults) {
        return decision(
                request,
                HandOver.HEADING,
                HandOver.PATH,
                HandOver.fields(sent, faults),
                HandOver.BUTTON);
    }

    private static Decision decision(
            SupportRequest request, String heading, String act, List<Field> fields, String button) {
        return new Decision(
                heading,
                SupportPath.of(request.reference()) + "/" + act,
                fields,
                button,
                request.rowVersion(),
                OnceKey.fresh());
    }

    private static String council(SupportRequest request) {
        Integer id = request.authorityId();
        return id == null ? "" : id.toString();
    }

    private List<SummaryList> clocks(SupportRequest request) {
        List<SummaryList> lists = new ArrayList<>();
        Instant ringBy = request.ringBy();
        if (ringBy != null) {
            LocalDate called = request.calledOn();
            lists.add(
                    SummaryList.empty()
                            .titled("Ringing back")
                            .row("We promised to ring by", London.dateTime(ringBy))
                            .row("Rung on", called == null ? "Not yet" : London.date(called)));
        }
        if (undecided(request) || request.triagedOn() != null) {
            lists.add(clock(status.triage(request), request.triagedOn()));
        }
        LocalDate from = request.assessmentFrom();
        if (from != null) {
            lists.add(clock(status.assessment(from), request.assessmentTo()));
        }
        return List.copyOf(lists);
    }

    /** Whether a person still has to decide how urgent it is. */
    private static boolean undecided(SupportRequest request) {
        return request.urgency() == null && !request.stage().isOver();
    }

    private static SummaryList clock(Deadline deadline, @Nullable LocalDate doneOn) {
        return SummaryList.empty()
                .titled(deadline.ruleName())
                .row("Due", London.date(deadline.dueOn()))
                .row("Done", doneOn == null ? "Not yet" : London.date(doneOn))
                .row("Where the date comes from", deadline.source());
    }
}
