package org.adoptionportal.front;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.platform.web.rendering.Pages;

/** The start page and the doors that it leads to. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class FrontController {

    private final PublicTexts texts;

    FrontController(PublicTexts texts) {
        this.texts = texts;
    }

    record StartPage(String title, boolean error) {}

    @Get
    ModelAndView<Map<String, Object>> start() {
        return Pages.of("front/start", new StartPage("Adoption", false));
    }

    @Get("/family-support")
    ModelAndView<Map<String, Object>> familySupport() {
        return door("Support for your family", "support-door");
    }

    @Get("/adopted-people-and-birth-families")
    ModelAndView<Map<String, Object>> adoptedAndBirth() {
        return door("Adopted people, birth parents and relatives", "adopted-and-birth-door");
    }

    private ModelAndView<Map<String, Object>> door(String title, String name) {
        return Pages.of("front/text", TextPage.of(title, texts.html(name)).withWayOut());
    }
}
