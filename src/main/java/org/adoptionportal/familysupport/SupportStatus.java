package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.Deadline;
import org.jspecify.annotations.Nullable;

/** Derives from the facts of a request what must be done next, and by when. */
@Singleton
public class SupportStatus {

    private final Clocks clocks;

    SupportStatus(Clocks clocks) {
        this.clocks = clocks;
    }

    /** By when a person has decided how urgent it is. */
    public Deadline triage(SupportRequest request) {
        return clocks.deadline(SupportRules.TRIAGE, request.receivedOn());
    }

    /** By when the family is told what we can do; from the day of triage. */
    public Deadline answer(LocalDate triagedOn) {
        return clocks.deadline(SupportRules.ANSWER, triagedOn);
    }

    /** By when an assessment is finished; from the day on which it started. */
    public Deadline assessment(LocalDate from) {
        return clocks.deadline(SupportRules.ASSESSMENT, from);
    }

    /** The derived status of the case. */
    public CaseSummary of(SupportRequest request) {
        return switch (request.stage()) {
            case DRAFT -> summary(request, WaitingFor.APPLICANT, "finish-support-request", null);
            case RECEIVED -> received(request);
            case TRIAGED -> agency(request, "answer-support", answerDue(request));
            case ASSESSING ->
                    agency(
                            request,
                            "finish-support-assessment",
                            assessment(known(request.assessmentFrom())).dueOn());
            case ASSESSED ->
                    agency(
                            request,
                            "decide-support",
                            answer(known(request.assessmentTo())).dueOn());
            case CLOSED, PASSED_ON, WITHDRAWN, FORGOTTEN ->
                    summary(request, WaitingFor.NOBODY, CaseSummary.NO_STEP, null);
        };
    }

    private CaseSummary received(SupportRequest request) {
        if (request.escalated()) {
            return agency(request, "read-urgent-support", request.receivedOn());
        }
        if (request.crisis() && request.calledOn() == null) {
            return agency(request, "ring-family", request.receivedOn());
        }
        return agency(request, "triage-support", triage(request).dueOn());
    }

    private LocalDate answerDue(SupportRequest request) {
        LocalDate triaged = known(request.triagedOn());
        return request.urgency() == Urgency.TODAY ? triaged : answer(triaged).dueOn();
    }

    private static LocalDate known(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }

    private static CaseSummary agency(SupportRequest request, String step, LocalDate due) {
        return summary(request, WaitingFor.AGENCY, step, due);
    }

    private static CaseSummary summary(
            SupportRequest request, WaitingFor waitingFor, String step, @Nullable LocalDate due) {
        return new CaseSummary(
                request.stage().word(),
                waitingFor,
                step,
                due,
                request.authorityId(),
                request.stage().isWithAgency());
    }
}
