package org.adoptionportal.records;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.awaiting.Outstanding;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** Derives from the facts of a request what must be done next, and by when. */
@Singleton
public class RecordsStatus {

    private final NextStep steps;
    private final AwaitedThings things;
    private final Rests rests;
    private final Clocks clocks;
    private final Clock clock;

    RecordsStatus(NextStep steps, AwaitedThings things, Rests rests, Clocks clocks, Clock clock) {
        this.steps = steps;
        this.things = things;
        this.rests = rests;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Of a request that is being written, or was deleted. */
    static CaseSummary unsent() {
        return new CaseSummary(
                Stage.WRITING.word(), WaitingFor.APPLICANT, "records-finish", null, null, false);
    }

    /** By when a worker is in touch; days of rest do not count. */
    public Deadline firstContact(RecordsRequest request) {
        LocalDate received =
                Objects.requireNonNull(request.progress().on(Milestone.RECEIVED), "not sent yet");
        return clocks.deadline(
                RecordsRules.RECORDS_FIRST_CONTACT, received, rests.of(request.id()));
    }

    /** The derived status of the case. */
    public CaseSummary of(RecordsRequest request) {
        if (!request.stage().isWithAgency()) {
            return unsent();
        }
        if (request.stage().isOver()) {
            return summary(request, WaitingFor.NOBODY, CaseSummary.NO_STEP, null);
        }
        return request.isResting()
                ? summary(request, WaitingFor.APPLICANT, "records-rest", null)
                : working(request);
    }

    private CaseSummary working(RecordsRequest request) {
        Outstanding outstanding = things.outstanding(request.id());
        LocalDate chase = outstanding.nextChase().orElse(null);
        if (outstanding.isToChase(London.today(clock))) {
            return summary(request, WaitingFor.AGENCY, "records-chase", chase);
        }
        if (request.stage() == Stage.RECEIVED && !outstanding.isWithApplicants()) {
            LocalDate due = firstContact(request).dueOn();
            return summary(request, WaitingFor.AGENCY, steps.of(request), due);
        }
        return chase == null || steps.isOurs(request)
                ? summary(request, WaitingFor.AGENCY, steps.of(request), chase)
                : waiting(request, outstanding, chase);
    }

    private static CaseSummary waiting(
            RecordsRequest request, Outstanding outstanding, LocalDate chase) {
        WaitingFor whom = outstanding.isWithApplicants() ? WaitingFor.APPLICANT : WaitingFor.OTHERS;
        return summary(request, whom, "records-wait", chase);
    }

    private static CaseSummary summary(
            RecordsRequest request, WaitingFor whom, String step, @Nullable LocalDate due) {
        return new CaseSummary(
                request.stage().word(), whom, step, due, request.authorityId(), true);
    }
}
