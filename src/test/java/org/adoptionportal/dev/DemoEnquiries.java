package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.adoptionportal.application.EnterRegistration;
import org.adoptionportal.application.events.Origin;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.enquiry.CloseReason;
import org.adoptionportal.enquiry.Enquiries;
import org.adoptionportal.enquiry.Enquiry;
import org.adoptionportal.enquiry.EnquiryAnswers;
import org.adoptionportal.enquiry.SendEnquiry;
import org.adoptionportal.enquiry.Sender;
import org.adoptionportal.enquiry.WithdrawEnquiry;
import org.adoptionportal.enquiry.casework.Decisions;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.takeover.TakeOver;
import org.adoptionportal.takeover.TakeOverCodes;

/** Makes enquiries by the same decisions that people take, on past days. */
@Singleton
@Requires(env = "dev")
final class DemoEnquiries implements DemoChapter {

    private static final Sender BROWSER = new Sender("demo", "192.0.2.1");
    private static final LocalTime MORNING = LocalTime.of(10, 15);
    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

    private final Enquiries enquiries;
    private final SendEnquiry send;
    private final Decisions decisions;
    private final Enquirers enquirers;
    private final MovableClock clock;

    DemoEnquiries(
            Enquiries enquiries,
            SendEnquiry send,
            Decisions decisions,
            Enquirers enquirers,
            MovableClock clock) {
        this.enquiries = enquiries;
        this.send = send;
        this.decisions = decisions;
        this.enquirers = enquirers;
        this.clock = clock;
    }

    /** What enquirers do later, with a code that a worker gave them, and on the telephone. */
    @Singleton
    @Requires(env = "dev")
    record Enquirers(
            TakeOverCodes codes,
            TakeOver takeOver,
            WithdrawEnquiry withdraw,
            EnterRegistration register) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void tell(DemoCast cast) {
        for (int number = 0; number < DemoEnquiry.ALL.size(); number++) {
            play(DemoEnquiry.ALL.get(number), number, cast);
        }
    }

    /** Plays one, of the household of that number. */
    void play(DemoEnquiry demo, int number, DemoCast cast) {
        clock.reset();
        Viewer worker = cast.worker();
        LocalDate today = London.today(clock);
        clock.moveTo(at(today.minusDays(demo.daysAgo()), MORNING));
        String reference = arrive(demo, demo.answers(number, cast.partners()), worker);
        if (demo.story() != DemoEnquiry.Story.UNANSWERED) {
            clock.moveTo(at(today.minusDays(demo.daysAgo() - 1L), MORNING));
            decisions.information().record(worker, reference, version(worker, reference));
            goOn(demo.story(), worker, reference, today);
        }
    }

    private String arrive(DemoEnquiry demo, EnquiryAnswers answers, Viewer worker) {
        return demo.takenBy() == TakenBy.ONLINE
                ? send.send(answers, BROWSER)
                : send.enter(worker, answers, demo.takenBy());
    }

    private void goOn(DemoEnquiry.Story story, Viewer worker, String reference, LocalDate today) {
        int version = version(worker, reference);
        switch (story) {
            case CALL_PROMISED_FOR_TODAY -> {
                Instant call = at(today, AFTERNOON);
                decisions.promise().promise(worker, reference, version, call, worker.name());
            }
            case CALLED -> decisions.call().record(worker, reference, version);
            case INVITED -> decisions.invitation().record(worker, reference, version);
            case NO_ANSWER -> close(worker, reference, CloseReason.NO_ANSWER);
            case SIGNPOSTED -> close(worker, reference, CloseReason.SIGNPOSTED);
            case WITHDRAWN -> withdraw(worker, reference);
            case REGISTERED -> register(worker, reference);
            case UNANSWERED, INFORMED -> {}
        }
    }

    private void close(Viewer worker, String reference, CloseReason reason) {
        decisions.closure().close(worker, reference, version(worker, reference), reason);
    }

    private void withdraw(Viewer worker, String reference) {
        Enquiry enquiry = enquiries.enquiry(worker, reference);
        decisions.code().make(worker, reference, enquiry.rowVersion());
        String code = enquirers.codes().of(enquiry.id(), worker).getFirst().code().value();
        String secret = Objects.requireNonNull(enquirers.takeOver().use(code, null).personalLink());
        enquirers.withdraw().withdraw(secret);
    }

    private void register(Viewer worker, String reference) {
        int authority = enquiries.enquiry(worker, reference).authorityId();
        Origin origin = Origin.earlierCase(reference);
        enquirers.register().enter(worker, TakenBy.TELEPHONE, authority, origin);
    }

    private int version(Viewer worker, String reference) {
        return enquiries.enquiry(worker, reference).rowVersion();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(London.ZONE).toInstant();
    }
}
