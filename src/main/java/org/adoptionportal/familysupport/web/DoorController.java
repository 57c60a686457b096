package org.adoptionportal.familysupport.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.agency.AgencyTexts;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ExitThisPage;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.rendering.Pages;

/** The door for families: first the way for a crisis, then a request for support. */
@Controller(Path.DOOR)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class DoorController {

    private final AgencyTexts texts;

    DoorController(AgencyTexts texts) {
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param words of the agency: safe HTML
     */
    record DoorPage(
            String title,
            boolean error,
            BackLink backLink,
            ExitThisPage exit,
            String crisisHref,
            String beginAction,
            String idempotencyKey,
            String words) {}

    @Get
    ModelAndView<Map<String, Object>> door() {
        return Pages.of(
                "familysupport/door",
                new DoorPage(
                        "Support for your family",
                        false,
                        BackLink.to("/"),
                        Exit.PAGE,
                        Path.CRISIS,
                        Path.REQUESTS,
                        OnceKey.fresh(),
                        texts.html("support-door")));
    }
}
