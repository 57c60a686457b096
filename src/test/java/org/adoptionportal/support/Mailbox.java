package org.adoptionportal.support;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.adoptionportal.dev.Received;

/** Everybody's mailbox: the one mail server of the suite, on a free loopback port. */
public final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Map<String, Fault> FAULTS = new ConcurrentHashMap<>();
    private static final GreenMail SERVER = started();

    private Mailbox() {}

    /** The settings by which a portal finds this server. */
    public static Map<String, Object> settings() {
        return Map.of(
                "MAIL_HOST", "127.0.0.1",
                "MAIL_PORT", SERVER.getSmtp().getPort(),
                "MAIL_FROM", "no-reply@portal.example.org",
                "MAIL_STARTTLS", false,
                "portal.mail.retry", "50ms",
                "portal.schedule.polling", "100ms",
                "portal.schedule.heartbeat", "1s");
    }

    /** The latest e-mail to an address; waits until there is one. */
    public static Mail lastTo(String address) {
        return awaitTo(address, 1).getLast();
    }

    /** Every e-mail to an address, oldest first; waits until there are {@code count}. */
    public static List<Mail> awaitTo(String address, int count) {
        return await().atMost(PATIENCE)
                .pollInterval(POLL)
                .until(() -> allTo(address), mails -> mails.size() >= count);
    }

    /** Every e-mail that has come to an address, oldest first; does not wait. */
    public static List<Mail> allTo(String address) {
        return Received.settled(() ->
                SERVER.findReceivedMessages(
                                user -> user.getEmail().equalsIgnoreCase(address), message -> true)
                        .map(Mail::of)
                        .toList());
    }

    /** Every e-mail that has come to anybody; does not wait. */
    public static List<Mail> everything() {
        return Received.settled(
                () -> SERVER.findReceivedMessages(_ -> true, _ -> true).map(Mail::of).toList());
    }

    /** The server will refuse that many e-mails to an address. */
    public static void refuse(String address, int times) {
        FAULTS.put(address, new Fault(new AtomicInteger(times), false, () -> {}));
    }

    /** The server will take an e-mail to an address, but fail before it says so. */
    public static void takeWithoutSaying(String address) {
        FAULTS.put(address, new Fault(new AtomicInteger(1), true, () -> {}));
    }

    /** While the server has the next e-mail to an address, and before it refuses it. */
    public static void meanwhile(String address, Runnable happens) {
        FAULTS.put(address, new Fault(new AtomicInteger(1), false, happens));
    }

    static void stop() {
        SERVER.stop();
    }

    private static GreenMail started() {
        GreenMail server =
                new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        UserManager users = server.getUserManager();
        users.setMessageDeliveryHandler((message, to) -> delivered(users, message, to));
        return server;
    }

    private static GreenMailUser delivered(UserManager users, MovingMessage message, MailAddress to)
            throws MessagingException, UserException {
        String address = to.getEmail();
        GreenMailUser user = users.getUserByEmail(address);
        if (user == null) {
            user = users.createUser(address, address, address);
        }
        Fault fault = FAULTS.get(address);
        if (fault != null && fault.strikes()) {
            fault.happens().run();
            if (fault.taken()) {
                user.deliver(message);
            }
            throw new MessagingException("As the test asked");
        }
        return user;
    }

    /** What goes wrong with the next e-mails to an address. */
    private record Fault(AtomicInteger left, boolean taken, Runnable happens) {

        boolean strikes() {
            return left.getAndDecrement() > 0;
        }
    }
}
