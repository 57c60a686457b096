package org.adoptionportal.dev;

import static java.util.stream.Collectors.joining;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import org.adoptionportal.dev.LocalMailbox.Letter;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows what the portal sent while it ran from a checkout. */
@Controller("/dev/mailbox")
@Requires(env = "dev")
@Secured(SecurityRule.IS_ANONYMOUS)
final class MailboxController {

    private static final String ABOUT =
            """
            <p class="govuk-body">Email that the portal sent since it was started, newest first.
            Nothing left this computer.</p>
            """;

    private final LocalMailbox mailbox;

    MailboxController(LocalMailbox mailbox) {
        this.mailbox = mailbox;
    }

    /**
     * The mailbox as a page of text.
     *
     * @param text safe HTML
     */
    record MailboxPage(String title, boolean error, String text) {}

    @Get(produces = MediaType.TEXT_HTML)
    ModelAndView<Map<String, Object>> show() {
        List<Letter> letters = mailbox.newestFirst();
        String text =
                letters.isEmpty()
                        ? "<p class=\"govuk-body\">Nothing has been sent yet.</p>"
                        : letters.stream().map(MailboxController::html).collect(joining());
        return Pages.of("front/text", new MailboxPage("Mailbox", false, ABOUT + text));
    }

    private static String html(Letter letter) {
        return """
        <article class="portal-letter">
          <h2>%s</h2>
          <p class="portal-letter__to">To %s</p>
          <div class="portal-letter__text">%s</div>
        </article>
        """
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
