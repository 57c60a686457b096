package org.adoptionportal.notification;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.platform.schedule.Later;

/** Where a decision leaves the e-mails that tell of it. */
@Singleton
public class Outbox {

    private final Notifications notifications;
    private final Later later;
    private final SealedJson sealedJson;
    private final Ids ids;
    private final Clock clock;

    Outbox(Notifications notifications, Later later, SealedJson sealedJson, Ids ids, Clock clock) {
        this.notifications = notifications;
        this.later = later;
        this.sealedJson = sealedJson;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Queues an e-mail in the caller's transaction. It is sent after the commit, at least once and
     * nearly always exactly once; if the transaction is rolled back it is not sent.
     *
     * @throws io.micronaut.transaction.exceptions.IllegalTransactionStateException outside a
     *     transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(Message message) {
        long id = ids.next();
        Instant now = clock.instant();
        Envelope envelope = new Envelope(message.address(), message.values());
        notifications.save(
                new Notification(
                        id,
                        message.template(),
                        Status.QUEUED,
                        0,
                        sealedJson.seal(Notification.TABLE, id, Notification.SEALED, envelope),
                        message.personaId(),
                        message.caseId(),
                        now,
                        null,
                        null));
        later.perform(DeliveryTask.of(id));
    }
}
