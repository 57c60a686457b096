package org.adoptionportal.front;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.agency.ServicesOfOthers;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.rendering.Pages;

/** What a public service has to say about itself, as linked at the foot of every page. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class InformationController {

    private static final String TEXT = "front/text";

    private final PublicTexts texts;
    private final ServicesOfOthers services;
    private final CookieList cookies;

    InformationController(PublicTexts texts, ServicesOfOthers services, CookieList cookies) {
        this.texts = texts;
        this.services = services;
        this.cookies = cookies;
    }

    /**
     * The cookies, below the agency's words about them.
     *
     * @param text safe HTML
     */
    record CookiesPage(
            String title, boolean error, BackLink backLink, String text, SummaryList cookies) {}

    @Get("/help")
    ModelAndView<Map<String, Object>> help() {
        return Pages.of(
                TEXT, TextPage.of("Help and contact", texts.html("help")).naming(services.all()));
    }

    @Get("/privacy")
    ModelAndView<Map<String, Object>> privacy() {
        return text("Privacy", "privacy");
    }

    @Get("/accessibility")
    ModelAndView<Map<String, Object>> accessibility() {
        return text("Accessibility statement", "accessibility");
    }

    @Get("/cookies")
    ModelAndView<Map<String, Object>> cookies() {
        return Pages.of(
                "front/cookies",
                new CookiesPage(
                        "Cookies", false, BackLink.to("/"), texts.html("cookies"), cookies.list()));
    }

    private ModelAndView<Map<String, Object>> text(String title, String name) {
        return Pages.of(TEXT, TextPage.of(title, texts.html(name)));
    }
}
