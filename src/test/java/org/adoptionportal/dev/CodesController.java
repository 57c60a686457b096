package org.adoptionportal.dev;

import static java.util.stream.Collectors.joining;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.identity.factor.KnownSecrets;
import org.adoptionportal.platform.web.rendering.Pages;

/** Stands in for the telephones of the demo staff. */
@Controller(CodesController.PATH)
@Requires(env = "dev")
@Secured(SecurityRule.IS_ANONYMOUS)
final class CodesController {

    static final String PATH = "/dev/codes";

    private final DemoData demo;
    private final KnownSecrets secrets;

    CodesController(DemoData demo, KnownSecrets secrets) {
        this.demo = demo;
        this.secrets = secrets;
    }

    /**
     * The codes as a page of text.
     *
     * @param text safe HTML
     */
    record CodesPage(String title, boolean error, String text) {}

    @Get(produces = MediaType.TEXT_HTML)
    ModelAndView<Map<String, Object>> show() {
        String rows =
                demo.staff().entrySet().stream()
                        .map(person -> row(person.getKey(), person.getValue()))
                        .collect(joining());
        String list = "<dl class=\"govuk-summary-list\">" + rows + "</dl>";
        return Pages.of(
                "front/text", new CodesPage("Codes of the demo staff", false, about() + list));
    }

    private String about() {
        return """
        <p class="govuk-body">Staff sign in with a password and then with a code, which an app on
        their phone shows. The demo staff have no phones, so their codes are here.</p>
        <p class="govuk-body">The codes change in <strong>%d seconds</strong>: then load this page
        again. Each code works once. To sign in as the same person a second time, wait for the next
        code.</p>
        """
                .formatted(secrets.secondsLeft());
    }

    private String row(String signInName, String work) {
        return """
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">%s<br>%s</dt>
          <dd class="govuk-summary-list__value">%s</dd>
        </div>
        """
                .formatted(signInName, work, secrets.code(signInName));
    }
}
