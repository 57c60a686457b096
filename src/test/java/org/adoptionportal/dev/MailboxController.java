package org.adoptionportal.dev;

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

    private final LocalMailbox mailbox;

    MailboxController(LocalMailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** The letters, newest first. */
    record MailboxPage(String title, boolean error, List<Sheet> letters) {}

    /**
     * One letter.
     *
     * @param html safe HTML, in which addresses of pages are links
     */
    record Sheet(String subject, String to, String html) {}

    @Get(produces = MediaType.TEXT_HTML)
    ModelAndView<Map<String, Object>> show() {
        List<Sheet> sheets =
                mailbox.newestFirst().stream()
                        .map(letter -> new Sheet(letter.subject(), letter.to(), html(letter)))
                        .toList();
        return Pages.of("dev/mailbox", new MailboxPage("Mailbox", false, sheets));
    }

    private static String html(Letter letter) {
        return linked(escaped(letter.text()));
    }

    private static String linked(String escaped) {
        return escaped.replaceAll("https?://[^\\s<>]+", "<a class=\"govuk-link\" href=\"$0\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
