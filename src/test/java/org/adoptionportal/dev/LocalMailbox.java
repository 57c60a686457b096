package org.adoptionportal.dev;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mail server on a free loopback port that keeps what it is given until the portal stops. */
public final class LocalMailbox implements AutoCloseable {

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private LocalMailbox() {
        server.start();
    }

    public static LocalMailbox start() {
        return new LocalMailbox();
    }

    /** The settings by which the portal finds its mail server. */
    public Map<String, Object> settings() {
        return Map.of(
                "MAIL_HOST",
                "127.0.0.1",
                "MAIL_PORT",
                server.getSmtp().getPort(),
                "MAIL_FROM",
                "portal@example.org",
                "MAIL_STARTTLS",
                false);
    }

    /** Everything that arrived, newest first. */
    public List<Letter> newestFirst() {
        return Received.settled(() -> Arrays.asList(server.getReceivedMessages())).stream()
                .map(Letter::of)
                .toList()
                .reversed();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** One e-mail as its reader sees it: the text part only. */
    public record Letter(String to, String subject, String text) {

        private static Letter of(MimeMessage message) {
            try {
                return new Letter(
                        Arrays.toString(message.getAllRecipients()),
                        String.valueOf(message.getSubject()),
                        String.valueOf(textOf(message)));
            } catch (MessagingException e) {
                throw new IllegalStateException("An e-mail could not be read", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static @Nullable String textOf(Part part) throws MessagingException, IOException {
            if (part.isMimeType("text/plain")) {
                return String.valueOf(part.getContent());
            }
            return part.getContent() instanceof Multipart parts ? firstText(parts) : null;
        }

        private static @Nullable String firstText(Multipart parts)
                throws MessagingException, IOException {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                String text = textOf(part);
                if (text != null) {
                    return text;
                }
            }
            return null;
        }
    }
}
