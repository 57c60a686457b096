package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.adoptionportal.awaiting.Awaited;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.awaiting.RecordStep;
import org.adoptionportal.awaiting.Step;
import org.adoptionportal.casefile.ReceivedCases;
import org.adoptionportal.conversation.Messages;
import org.adoptionportal.holds.ChangeClock;
import org.adoptionportal.holds.ExtensionReason;
import org.adoptionportal.holds.HoldReason;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.notification.MailReturned;
import org.adoptionportal.platform.time.London;

/** What becomes of demo cases in Stage One: checks, pauses, more time, messages. */
@Singleton
@Requires(env = "dev")
final class DemoStageOne {

    private final ReceivedCases cases;
    private final AwaitedThings things;
    private final RecordStep record;
    private final ChangeClock changes;
    private final Post post;
    private final MovableClock clock;

    DemoStageOne(
            ReceivedCases cases,
            AwaitedThings things,
            RecordStep record,
            ChangeClock changes,
            Post post,
            MovableClock clock) {
        this.cases = cases;
        this.things = things;
        this.record = record;
        this.changes = changes;
        this.post = post;
        this.clock = clock;
    }

    /** How they and the portal write to each other. */
    @Singleton
    @Requires(env = "dev")
    record Post(Messages messages, ApplicationEventPublisher<MailReturned> returned) {}

    /** A way in which Stage One goes; each case began {@code daysAgo}, or up to a week before. */
    enum Turn {
        NOT_ASKED_YET(4),
        ASKED(7),
        SOME_CAME(25),
        READ_SOME(33),
        TO_CHASE(40),
        CHASED(48),
        WAITS_TO_BE_READ(30),
        PAUSED(55),
        MORE_TIME(70),
        LATE(78),
        UNREAD(20),
        MAIL_RETURNED(14),
        ALL_IN(58);

        private final int daysAgo;

        Turn(int daysAgo) {
            this.daysAgo = daysAgo;
        }

        int daysAgo() {
            return daysAgo;
        }
    }

    /** Goes on with a case that was accepted on the day that the clock shows. */
    void play(Turn turn, String reference, Viewer adopter, Viewer worker) {
        if (turn == Turn.NOT_ASKED_YET) {
            return;
        }
        long caseId = cases.find(worker, reference).id();
        List<Long> all = things.of(caseId, worker).stream().map(Awaited::id).toList();
        BiConsumer<Step, List<Long>> recorded =
                (step, ids) -> record.recordAll(worker, reference, ids, step);
        go(1);
        recorded.accept(Step.REQUEST, all);
        switch (turn) {
            case WAITS_TO_BE_READ, LATE -> come(all.subList(0, 3), false, recorded);
            case SOME_CAME, READ_SOME -> {
                come(all.subList(0, 3), true, recorded);
                chase(all.subList(3, all.size()), recorded);
            }
            case ALL_IN -> come(all, true, recorded);
            case CHASED -> chase(all.subList(2, all.size()), recorded);
            case PAUSED -> pause(worker, reference);
            case MORE_TIME -> {
                moreTime(worker, reference);
                chase(all, recorded);
            }
            case UNREAD -> {
                chase(all, recorded);
                write(adopter, caseId);
            }
            case MAIL_RETURNED -> post.returned().publishEvent(new MailReturned(caseId));
            default -> {}
        }
    }

    private void come(List<Long> ids, boolean read, BiConsumer<Step, List<Long>> recorded) {
        go(8);
        recorded.accept(Step.RECEIVE, ids);
        if (read) {
            go(2);
            recorded.accept(Step.REVIEW, ids);
        }
    }

    /** Not long ago, so that nothing is late by it. */
    private void chase(List<Long> ids, BiConsumer<Step, List<Long>> recorded) {
        go(100);
        recorded.accept(Step.CHASE, ids);
    }

    private void pause(Viewer worker, String reference) {
        LocalDate day = go(35);
        changes.hold(
                worker,
                reference,
                new ChangeClock.NewHold(
                        HoldReason.ILLNESS_OR_FAMILY,
                        "A broken leg. They ask for some weeks of quiet.",
                        day,
                        day.plusDays(28)));
    }

    private void moreTime(Viewer worker, String reference) {
        LocalDate day = go(50);
        changes.extend(
                worker,
                reference,
                new ChangeClock.NewExtension(
                        ExtensionReason.AT_APPLICANTS_REQUEST,
                        "They look after a parent until the spring.",
                        day.plusDays(60)));
    }

    private void write(Viewer adopter, long caseId) {
        go(15);
        post.messages()
                .send(adopter, caseId, "Our doctor asks for the form again. Can we have it?");
    }

    /** So many days later, or yesterday if that is earlier. */
    private LocalDate go(int days) {
        LocalDate then = London.today(clock).plusDays(days);
        clock.reset();
        LocalDate yesterday = London.today(clock).minusDays(1);
        LocalDate day = then.isBefore(yesterday) ? then : yesterday;
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant());
        return day;
    }
}
