package org.adoptionportal.front;

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
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** The pages that anybody may read. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class FrontController {

    private static final ExitThisPage EXIT = new ExitThisPage("https://www.bbc.co.uk/weather");

    private final AgencyTexts texts;

    FrontController(AgencyTexts texts) {
        this.texts = texts;
    }

    record StartPage(String title, boolean error) {}

    /**
     * A page in the agency's own words.
     *
     * @param text safe HTML
     * @param exit the way out for a person who may need to leave in a hurry; null where nobody does
     */
    record TextPage(
            String title,
            boolean error,
            BackLink backLink,
            String text,
            @Nullable ExitThisPage exit) {}

    @Get
    ModelAndView<Map<String, Object>> start() {
        return Pages.of("front/start", new StartPage("Adoption", false));
    }

    @Get("/family-support")
    ModelAndView<Map<String, Object>> familySupport() {
        return text("Support for your family", "support-door", EXIT);
    }

    @Get("/adopted-people-and-birth-families")
    ModelAndView<Map<String, Object>> adoptedAndBirth() {
        return text("Adopted people, birth parents and relatives", "adopted-and-birth-door", EXIT);
    }

    @Get("/help")
    ModelAndView<Map<String, Object>> help() {
        return text("Help and contact", "help", null);
    }

    private ModelAndView<Map<String, Object>> text(
            String title, String name, @Nullable ExitThisPage exit) {
        return Pages.of(
                "front/text",
                new TextPage(title, false, BackLink.to("/"), texts.html(name), exit));
    }
}
