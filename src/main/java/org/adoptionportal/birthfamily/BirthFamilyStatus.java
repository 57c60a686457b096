package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.awaiting.Outstanding;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.counselling.Course;
import org.adoptionportal.counselling.Sessions;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** Derives from the facts of a request what must be done next, by whom and by when. */
@Singleton
public class BirthFamilyStatus {

    private final Clocks clocks;
    private final Sessions sessions;
    private final AwaitedThings things;
    private final Releases releases;

    BirthFamilyStatus(Clocks clocks, Sessions sessions, AwaitedThings things, Releases releases) {
        this.clocks = clocks;
        this.sessions = sessions;
        this.things = things;
        this.releases = releases;
    }

    /** By when a worker contacts them: the day we read it for whoever is expecting. */
    public Deadline firstContact(BirthFamilyCase request) {
        LocalDate sent = Objects.requireNonNullElse(request.receivedOn(), request.startedOn());
        return request.route() == Route.EXPECTING
                ? clocks.deadline(
                        BirthFamilyRules.SAME_DAY,
                        Objects.requireNonNullElse(request.countsFrom(), sent))
                : clocks.deadline(BirthFamilyRules.FIRST_CONTACT, sent);
    }

    /** The derived status of the case. */
    public CaseSummary of(BirthFamilyCase request) {
        return switch (request.stage()) {
            case DRAFT, FORGOTTEN ->
                    summary(request, WaitingFor.APPLICANT, "finish-writing-to-us", null);
            case RECEIVED -> ours(request, "read-and-make-contact", firstContact(request).dueOn());
            case READ -> ours(request, "independent-worker", firstContact(request).dueOn());
            case WITH_WORKER -> followed(request);
            case CLOSED, WITHDRAWN ->
                    summary(request, WaitingFor.NOBODY, CaseSummary.NO_STEP, null);
        };
    }

    private CaseSummary followed(BirthFamilyCase request) {
        if (releases.awaitApproval(request.id())) {
            return ours(request, "approve-what-is-given", null);
        }
        Course course = sessions.course(request.id(), BirthFamilyLedger.CASE_KIND);
        if (course.isToBook()) {
            return ours(request, "book-session", null);
        }
        return course.next()
                .map(when -> ours(request, "hold-session", London.dateOf(when)))
                .orElseGet(() -> searched(request));
    }

    private CaseSummary searched(BirthFamilyCase request) {
        Outstanding left = things.outstanding(request.id());
        if (request.file() == FileState.WANTED) {
            return ours(request, "ask-for-own-file", null);
        }
        if (request.file() == FileState.REQUESTED && left.nextChase().isPresent()) {
            return summary(
                    request, WaitingFor.OTHERS, "await-own-file", left.nextChase().orElseThrow());
        }
        return ours(request, "agree-what-is-next", null);
    }

    private static CaseSummary ours(BirthFamilyCase request, String step, @Nullable LocalDate due) {
        return summary(request, WaitingFor.AGENCY, step, due);
    }

    private static CaseSummary summary(
            BirthFamilyCase request, WaitingFor who, String step, @Nullable LocalDate due) {
        return new CaseSummary(
                request.stage().word(), who, step, due, null, request.stage().isWithAgency());
    }
}
