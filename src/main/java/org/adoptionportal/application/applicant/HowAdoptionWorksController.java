package org.adoptionportal.application.applicant;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.rendering.Pages;

/** Explains the way to adoption to anybody. */
@Controller("/adopt")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class HowAdoptionWorksController {

    private final StageLines stages;

    HowAdoptionWorksController(StageLines stages) {
        this.stages = stages;
    }

    record HowPage(
            String title,
            boolean error,
            BackLink backLink,
            int minimumAge,
            List<StageLine> stages) {}

    @Get
    ModelAndView<Map<String, Object>> how() {
        return Pages.of(
                "application/how",
                new HowPage(
                        "How adoption works",
                        false,
                        BackLink.to("/"),
                        stages.minimumAge(),
                        stages.ofEverybody()));
    }
}
