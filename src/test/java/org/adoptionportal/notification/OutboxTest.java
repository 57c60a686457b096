package org.adoptionportal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.BeanContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.transaction.exceptions.IllegalTransactionStateException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.support.Mail;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final String LINK = "https://portal.example.org/sign-in";

    private final Outbox outbox = Portal.running().bean(Outbox.class);
    private final NotificationRows rows = Portal.running().bean(NotificationRows.class);
    private final long persona = UUID.randomUUID().getMostSignificantBits();
    private final String address = "p" + UUID.randomUUID() + "@example.org";

    @Test
    void sendsAfterTheCommit() {
        Portal.running()
                .inTransaction(transaction -> {
                    outbox.queue(message());
                    return rows.findByPersonaId(persona);
                });

        Mail mail = Mailbox.lastTo(address);
        assertThat(mail.subject()).isEqualTo("You have a message in your account");
        assertThat(mail.from()).isEqualTo("Your online account <no-reply@portal.example.org>");
        assertThat(mail.link()).hasToString(LINK);
        assertThat(mail.contentType()).startsWithIgnoringCase("text/plain; charset=utf-8");
        assertThat(mail.headers()).contains("Auto-Submitted: auto-generated");
        Notification sent = settled(Status.SENT);
        assertThat(mail.messageId()).isEqualTo("<" + sent.id() + "@portal.example.org>");
        assertThat(sent.attempts()).isOne();
        assertThat(sent.sentAt()).isAfterOrEqualTo(sent.queuedAt());
        assertThat(sent.sealed()).isEmpty();
    }

    @Test
    void sendsNothingOfATransactionThatIsRolledBack() {
        assertThatThrownBy(() ->
                        Portal.running()
                                .inTransaction(transaction -> {
                                    outbox.queue(message());
                                    throw new IllegalStateException("No");
                                }))
                .hasMessage("No");
        assertThat(rows.findByPersonaId(persona)).isEmpty();

        String later = "later" + address;
        queue(new Message(Template.MESSAGE_IN_ACCOUNT, later, message().values(), null, null));
        Mailbox.awaitTo(later, 1);
        assertThat(Mailbox.allTo(address)).isEmpty();
    }

    @Test
    void refusesToQueueOutsideATransaction() {
        assertThatThrownBy(() -> outbox.queue(message()))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(rows.findByPersonaId(persona)).isEmpty();
    }

    @Test
    void keepsTheAddressAndTheLinkSealedUntilItIsSent() {
        byte[] sealed =
                Portal.running()
                        .inTransaction(transaction -> {
                            outbox.queue(message());
                            return rows.findByPersonaId(persona).getFirst().sealed();
                        });

        assertThat(sealed).hasSizeGreaterThan(LINK.length() + address.length());
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain(address)
                .doesNotContain("portal.example.org");
    }

    @Test
    void triesAgainWhenTheMailServerRefuses() {
        Mailbox.refuse(address, 2);
        queue(message());

        Mailbox.awaitTo(address, 1);
        Notification sent = settled(Status.SENT);
        assertThat(sent.attempts()).isEqualTo(3);
        assertThat(sent.lastFailure()).isNull();
    }

    @Test
    void givesUpAfterFiveAttempts() {
        Mailbox.refuse(address, Integer.MAX_VALUE);
        queue(message());

        Notification failed = settled(Status.FAILED);
        assertThat(failed.attempts()).isEqualTo(5);
        assertThat(failed.lastFailure()).endsWith("Exception").doesNotContain("@");
        assertThat(failed.sealed()).isNotEmpty();
        await().untilAsserted(() -> assertThat(rows.tasks(Long.toString(failed.id()))).isZero());
        assertThat(Mailbox.allTo(address)).isEmpty();
    }

    /** Nobody listens there. However long that lasts, nothing is given up. */
    @Test
    void waitsForAMailServerThatIsAway() {
        try (EmbeddedServer alone =
                Portal.running().another(Map.of("MAIL_PORT", 1, "portal.schedule.polling", "1h"))) {
            Delivery delivery = alone.getApplicationContext().getBean(Delivery.class);
            long id = unscheduled(alone.getApplicationContext());
            for (int i = 0; i <= Delivery.ATTEMPTS; i++) {
                delivery.attempt(id);
            }
            Notification waiting = rows.findByPersonaId(persona).getFirst();
            assertThat(waiting.status()).isEqualTo(Status.QUEUED);
            assertThat(waiting.attempts()).isZero();
            assertThat(waiting.lastFailure()).isEqualTo("MailConnectException");
        }
    }

    private long unscheduled(BeanContext beans) {
        long id = beans.getBean(Ids.class).next();
        Envelope envelope = new Envelope(address, message().values());
        byte[] sealed =
                beans.getBean(SealedJson.class)
                        .seal(Notification.TABLE, id, Notification.SEALED, envelope);
        beans.getBean(Notifications.class)
                .save(
                        new Notification(
                                id,
                                Template.MESSAGE_IN_ACCOUNT,
                                Status.QUEUED,
                                0,
                                sealed,
                                persona,
                                null,
                                beans.getBean(Clock.class).instant(),
                                null,
                                null));
        return id;
    }

    @Test
    void sendsTwiceWithOneNameRatherThanNever() {
        Mailbox.takeWithoutSaying(address);
        queue(message());

        List<Mail> mails = Mailbox.awaitTo(address, 2);
        settled(Status.SENT);
        assertThat(mails).extracting(Mail::messageId).containsOnly(mails.getFirst().messageId());
    }

    private Message message() {
        return Message.withLink(Template.MESSAGE_IN_ACCOUNT, address, LINK, persona, null);
    }

    private void queue(Message message) {
        Portal.running()
                .inTransaction(transaction -> {
                    outbox.queue(message);
                    return message;
                });
    }

    private Notification settled(Status status) {
        return await().until(
                        () -> rows.findByPersonaId(persona),
                        found -> found.size() == 1 && found.getFirst().status() == status)
                .getFirst();
    }
}
