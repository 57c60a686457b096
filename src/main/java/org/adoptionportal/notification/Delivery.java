package org.adoptionportal.notification;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Instant;
import org.adoptionportal.platform.crypto.SealedJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt to send one e-mail, and what is to happen after it. */
@Singleton
final class Delivery {

    static final int ATTEMPTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final CompletionHandler<Void> DONE = new CompletionHandler.OnCompleteRemove<>();

    private final Notifications notifications;
    private final SealedJson sealedJson;
    private final Postman postman;
    private final MailSettings settings;
    private final ApplicationEventPublisher<MailReturned> returned;
    private final Clock clock;

    Delivery(
            Notifications notifications,
            SealedJson sealedJson,
            Postman postman,
            MailSettings settings,
            ApplicationEventPublisher<MailReturned> returned,
            Clock clock) {
        this.notifications = notifications;
        this.sealedJson = sealedJson;
        this.postman = postman;
        this.settings = settings;
        this.returned = returned;
        this.clock = clock;
    }

    /** A failure to mark it as sent is left to the scheduler, which will have it sent again. */
    CompletionHandler<Void> attempt(long id) {
        Notification notification = notifications.findById(id).orElse(null);
        if (notification == null || notification.status() != Status.QUEUED) {
            return DONE;
        }
        try {
            post(notification);
        } catch (MessagingException | RuntimeException e) {
            return notSent(notification, e);
        }
        notifications.sent(id, clock.instant());
        return DONE;
    }

    private void post(Notification notification) throws MessagingException {
        Envelope envelope =
                sealedJson.open(
                        Notification.TABLE,
                        notification.id(),
                        Notification.SEALED,
                        notification.sealed(),
                        Envelope.class);
        postman.send(notification.id(), notification.template(), envelope);
    }

    private void giveUp(Notification notification) {
        if (notification.caseId() != null) {
            returned.publishEvent(new MailReturned(notification.caseId()));
        }
    }

    /** What the mail server refuses so often is given up; one that is away is waited for. */
    private CompletionHandler<Void> notSent(Notification notification, Exception e) {
        int attempts = notification.attempts() + (isAway(e) ? 0 : 1);
        String failure = e.getClass().getSimpleName();
        LOG.warn("E-mail {} failed at attempt {}: {}", notification.id(), attempts, failure);
        Status status = attempts < ATTEMPTS ? Status.QUEUED : Status.FAILED;
        if (wasOvertaken(notification, status, attempts, failure)) {
            return DONE;
        }
        if (status == Status.FAILED) {
            giveUp(notification);
            return DONE;
        }
        Instant next = clock.instant().plus(settings.retry().multipliedBy(Math.max(1, attempts)));
        return (complete, operations) -> operations.reschedule(complete, next);
    }

    /** An instance that stood still for so long that another took over changes nothing. */
    private boolean wasOvertaken(
            Notification notification, Status status, int attempts, String failure) {
        return notifications.notSent(
                        notification.id(), notification.attempts(), status, attempts, failure)
                == 0;
    }

    /** Whether there was no answer; every answer is an exception of a class of its own. */
    private static boolean isAway(Exception e) {
        return e instanceof MessagingException
                && !(e instanceof SendFailedException)
                && !(e instanceof AuthenticationFailedException);
    }
}
