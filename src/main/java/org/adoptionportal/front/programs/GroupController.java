package org.adoptionportal.front.programs;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.front.programs.ApiPage.Group;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.rendering.Pages;

/** Describes what belongs together of the API. */
@Controller(GroupController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class GroupController {

    static final String PATH = "/api-reference";

    private final ApiReference reference;

    GroupController(ApiReference reference) {
        this.reference = reference;
    }

    @Get("/{group}")
    ModelAndView<Map<String, Object>> show(@PathVariable String group) {
        Group found =
                reference.groups().stream()
                        .filter(each -> each.id().equals(group))
                        .findFirst()
                        .orElseThrow(Refusal.NotFound::new);
        return Pages.of("front/api-group", GroupPage.of(found, reference.shapes(found)));
    }
}
