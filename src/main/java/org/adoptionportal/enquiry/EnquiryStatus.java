package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** Derives from the facts of an enquiry what must be done next, and by when. */
@Singleton
public class EnquiryStatus {

    private static final RuleKey INFORMATION = new RuleKey("enquiry-information");

    private static final RuleKey OFFER = new RuleKey("event-offer");

    private final Clocks clocks;

    EnquiryStatus(Clocks clocks) {
        this.clocks = clocks;
    }

    /** Something that we still have to do. */
    record Task(String step, LocalDate dueOn) {}

    /** By when written information is sent. */
    public Deadline information(Enquiry enquiry) {
        return clocks.deadline(INFORMATION, enquiry.receivedOn());
    }

    /** By when an event, a visit or a call is offered. */
    public Deadline offer(Enquiry enquiry) {
        return clocks.deadline(OFFER, enquiry.receivedOn());
    }

    /** The derived status of the case. */
    public CaseSummary of(Enquiry enquiry) {
        if (enquiry.stage().isOver()) {
            return summary(enquiry, WaitingFor.NOBODY, CaseSummary.NO_STEP, null);
        }
        return tasks(enquiry)
                .min(Comparator.comparing(Task::dueOn))
                .map(task -> summary(enquiry, WaitingFor.AGENCY, task.step(), task.dueOn()))
                .orElseGet(() -> summary(enquiry, WaitingFor.APPLICANT, "close-enquiry", null));
    }

    private Stream<Task> tasks(Enquiry enquiry) {
        List<Task> tasks = new ArrayList<>();
        if (enquiry.informedOn() == null) {
            tasks.add(new Task("send-information", information(enquiry).dueOn()));
        }
        if (enquiry.offeredOn() == null) {
            tasks.add(new Task("offer-event-or-call", offer(enquiry).dueOn()));
        }
        if (enquiry.callAt() != null) {
            tasks.add(new Task("ring-enquirer", London.dateOf(enquiry.callAt())));
        }
        return tasks.stream();
    }

    private static CaseSummary summary(
            Enquiry enquiry, WaitingFor waitingFor, String step, @Nullable LocalDate due) {
        return new CaseSummary(
                enquiry.stage().word(),
                waitingFor,
                step,
                due,
                enquiry.authorityId(),
                enquiry.stage() != Stage.FORGOTTEN);
    }
}
