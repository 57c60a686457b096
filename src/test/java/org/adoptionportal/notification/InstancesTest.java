package org.adoptionportal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.support.Mail;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class InstancesTest {

    private static final int MESSAGES = 60;
    private static final String LINK = "https://portal.example.org/sign-in/";

    private static final MovableClock CLOCK = Portal.running().bean(MovableClock.class);

    private final Outbox outbox = Portal.running().bean(Outbox.class);
    private final NotificationRows rows = Portal.running().bean(NotificationRows.class);
    private final long persona = UUID.randomUUID().getMostSignificantBits();
    private final String address = "p" + UUID.randomUUID() + "@example.org";

    @Test
    void shareTheWorkAndSendEachMessageOnce() {
        try (EmbeddedServer another = Portal.running().another()) {
            IntStream.range(0, MESSAGES).forEach(this::queue);

            await().until(() -> rows.countByPersonaIdAndStatus(persona, Status.SENT) == MESSAGES);
            assertThat(another.getApplicationContext().getBean(Scheduler.class).getSchedulerState())
                    .satisfies(state -> assertThat(state.isStarted()).isTrue());
        }
        List<Mail> mails = Mailbox.allTo(address);
        assertThat(mails).extracting(Mail::link).doesNotHaveDuplicates().hasSize(MESSAGES);
    }

    @Test
    void takeOverWhatAKilledInstanceHadBegun() {
        Mailbox.refuse(address, Integer.MAX_VALUE);
        queue(1);
        String task =
                await()
                        .until(
                                () -> rows.findByPersonaId(persona),
                                found -> found.getFirst().status() == Status.FAILED)
                        .stream()
                        .map(failed -> Long.toString(failed.id()))
                        .findFirst()
                        .orElseThrow();
        await().until(() -> rows.tasks(task) == 0);
        Mailbox.refuse(address, 0);

        leftByAKilledInstance(task);

        assertThat(Mailbox.lastTo(address).link()).hasToString(LINK + 1);
        await().untilAsserted(() -> assertThat(rows.tasks(task)).isZero());
    }

    @Test
    void sendWhatOneQueuedWhoseClockIsAhead() {
        Scheduler scheduler = Portal.running().bean(Scheduler.class);
        scheduler.pause();
        CLOCK.moveBy(Duration.ofHours(2));
        try {
            queue(1);
        } finally {
            CLOCK.reset();
        }
        try (EmbeddedServer another = Portal.running().another()) {
            assertThat(another.isRunning()).isTrue();
            assertThat(Mailbox.lastTo(address).link()).hasToString(LINK + 1);
        } finally {
            scheduler.resume();
        }
    }

    @Test
    void changeNothingOnceAnotherHasTakenOver() {
        Notifications notifications = Portal.running().bean(Notifications.class);
        AtomicLong sent = new AtomicLong();
        Mailbox.meanwhile(
                address,
                () -> {
                    sent.set(rows.findByPersonaId(persona).getFirst().id());
                    notifications.sent(sent.get(), Instant.EPOCH);
                });
        queue(1);

        await().until(() -> sent.get() != 0 && rows.tasks(Long.toString(sent.get())) == 0);
        Notification notification = rows.findByPersonaId(persona).getFirst();
        assertThat(notification.status()).isEqualTo(Status.SENT);
        assertThat(notification.attempts()).isOne();
        assertThat(notification.sentAt()).isEqualTo(Instant.EPOCH);
        assertThat(notification.lastFailure()).isNull();
    }

    private void leftByAKilledInstance(String task) {
        Instant then = Portal.running().bean(Clock.class).instant().minus(Duration.ofMinutes(5));
        Portal.running()
                .inTransaction(transaction -> {
                    Connection connection = transaction.getConnection();
                    execute(
                            connection,
                            "UPDATE notification SET status = 'QUEUED' WHERE id = ?",
                            task);
                    return execute(
                            connection,
                            "INSERT INTO scheduled_tasks (task_name, task_instance,"
                                    + " execution_time, picked, picked_by, last_heartbeat,"
                                    + " version) VALUES ('notification-send', ?, ?, TRUE,"
                                    + " 'killed', ?, 2)",
                            task,
                            Timestamp.from(then),
                            Timestamp.from(then));
                });
    }

    private static int execute(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private void queue(int number) {
        Message message =
                Message.withLink(
                        Template.MESSAGE_IN_ACCOUNT, address, LINK + number, persona, null);
        Portal.running()
                .inTransaction(transaction -> {
                    outbox.queue(message);
                    return message;
                });
    }
}
