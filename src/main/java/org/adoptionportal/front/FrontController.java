package org.adoptionportal.front;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.agency.Agency.CommissionedService.Kind;
import org.adoptionportal.agency.ServicesOfOthers;
import org.adoptionportal.platform.web.rendering.Pages;

/** The start page and the doors that it leads to. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class FrontController {

    private static final Set<Kind> FOR_ADOPTED_AND_BIRTH =
            EnumSet.of(Kind.INTERMEDIARY, Kind.BIRTH_PARENT_SUPPORT);

    private final PublicTexts texts;
    private final ServicesOfOthers services;

    FrontController(PublicTexts texts, ServicesOfOthers services) {
        this.texts = texts;
        this.services = services;
    }

    record StartPage(String title, boolean error) {}

    @Get
    ModelAndView<Map<String, Object>> start() {
        return Pages.of("front/start", new StartPage("Adoption", false));
    }

    @Get("/adopted-people-and-birth-families")
    ModelAndView<Map<String, Object>> adoptedAndBirth() {
        return door(
                "Adopted people, birth parents and relatives",
                "adopted-and-birth-door",
                services.of(FOR_ADOPTED_AND_BIRTH));
    }

    private ModelAndView<Map<String, Object>> door(
            String title, String name, List<ServicesOfOthers.Line> others) {
        return Pages.of("front/text", TextPage.of(title, texts.html(name)).naming(others));
    }
}
