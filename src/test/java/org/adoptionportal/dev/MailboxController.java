package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.stream.Collectors;
import org.adoptionportal.dev.LocalMailbox.Letter;

/** Shows what the portal sent while it ran from a checkout. */
@Controller("/dev/mailbox")
@Requires(env = "dev")
@Secured(SecurityRule.IS_ANONYMOUS)
final class MailboxController {

    private final LocalMailbox mailbox;

    MailboxController(LocalMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Get(produces = MediaType.TEXT_HTML)
    String show() {
        String letters =
                mailbox.newestFirst().stream()
                        .map(MailboxController::html)
                        .collect(Collectors.joining());
        return """
        <!doctype html>
        <html lang="en-GB"><head><meta charset="utf-8"><title>Mailbox</title></head>
        <body><h1>Mailbox</h1>
        <p>E-mail that the portal sent since it was started, newest first. Nothing left this
        computer.</p>
        %s
        </body></html>
        """
                .formatted(letters.isEmpty() ? "<p>Nothing has been sent yet.</p>" : letters);
    }

    private static String html(Letter letter) {
        return "<article><h2>%s</h2><p>To %s</p><pre>%s</pre></article>\n"
                .formatted(
                        escaped(letter.subject()),
                        escaped(letter.to()),
                        linked(escaped(letter.text())));
    }

    private static String linked(String escaped) {
        return escaped.replaceAll("https?://[^\\s<>]+", "<a href=\"$0\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
