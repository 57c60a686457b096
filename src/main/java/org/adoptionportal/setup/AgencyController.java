package org.adoptionportal.setup;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows how the agency is set up, and its rules. */
@Controller(SetUp.PATH)
@Secured({SetUp.MANAGER, SetUp.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class AgencyController {

    private final AgencyPages pages;
    private final RulePages rules;

    AgencyController(AgencyPages pages, RulePages rules) {
        this.pages = pages;
        this.rules = rules;
    }

    @Get
    ModelAndView<Map<String, Object>> agency(Viewer viewer) {
        return Pages.of(AgencyPage.VIEW, pages.page(viewer));
    }

    @Get("/rules")
    ModelAndView<Map<String, Object>> rules() {
        return Pages.of(RulesPage.VIEW, rules.page());
    }
}
