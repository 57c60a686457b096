package org.adoptionportal.support;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An e-mail as it arrived.
 *
 * @param headers one on a line, in the order in which they came
 */
public record Mail(
        String messageId,
        String from,
        String subject,
        String contentType,
        String headers,
        String text) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** Every link in the text, in order. */
    public List<URI> links() {
        return LINK.matcher(text).results().map(found -> URI.create(found.group())).toList();
    }

    /** The only link in the text. */
    public URI link() {
        List<URI> links = links();
        if (links.size() != 1) {
            throw new AssertionError("One link is expected, not " + links);
        }
        return links.getFirst();
    }

    static Mail of(MimeMessage message) {
        try {
            return new Mail(
                    message.getMessageID(),
                    message.getHeader("From", null),
                    message.getSubject(),
                    message.getContentType(),
                    headers(message),
                    message.getContent().toString());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String headers(MimeMessage message) throws MessagingException {
        List<Header> headers = Collections.list(message.getAllHeaders());
        return headers.stream()
                .map(header -> header.getName() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
    }
}
