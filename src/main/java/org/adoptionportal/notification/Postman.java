package org.adoptionportal.notification;

import jakarta.inject.Singleton;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/** Hands e-mails to the mail server, by SMTP. */
@Singleton
final class Postman {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final Letters letters;
    private final Clock clock;
    private final Session session;

    Postman(MailSettings settings, Letters letters, Clock clock) {
        this.settings = settings;
        this.letters = letters;
        this.clock = clock;
        this.session = Session.getInstance(properties(settings));
    }

    /** Returns when the mail server has taken the message. */
    void send(long id, Template template, Envelope envelope) throws MessagingException {
        Letter letter = letters.write(template, envelope.values());
        MimeMessage message = new Identified(session, "<" + id + "@" + settings.domain() + ">");
        message.setFrom(sender());
        message.setRecipient(RecipientType.TO, new InternetAddress(envelope.address(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setText(letter.text(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        if (settings.signsIn()) {
            Transport.send(message, settings.username(), settings.password());
        } else {
            Transport.send(message);
        }
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(settings.from(), settings.sender(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("The sender's name cannot be written", e);
        }
    }

    private static Properties properties(MailSettings settings) {
        String timeout = Long.toString(settings.timeout().toMillis());
        String starttls = Boolean.toString(settings.starttls());
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty("mail.smtp.localhost", settings.domain());
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.signsIn()));
        properties.setProperty("mail.smtp.starttls.enable", starttls);
        properties.setProperty("mail.smtp.starttls.required", starttls);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", timeout);
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", timeout);
        return properties;
    }

    /** Has the same Message-ID each time it is sent, so that a mailbox can tell a repeat. */
    private static final class Identified extends MimeMessage {

        private final String messageId;

        Identified(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
