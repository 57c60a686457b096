package org.adoptionportal.platform.web.rendering;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Map;

/** Every component on one page, to be looked at and to be checked by machines. */
@Requires(env = "test")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@Controller("/styleguide")
class StyleguideController {

    @Get
    ModelAndView<Map<String, Object>> page() {
        return Pages.of("styleguide/page", StyleguidePage.example());
    }

    @Get("/invalid")
    HttpResponse<?> invalid() {
        return Pages.invalid("styleguide/page", StyleguidePage.example());
    }

    @Get("/broken")
    ModelAndView<Map<String, Object>> broken() {
        return Pages.of("styleguide/broken", StyleguidePage.example());
    }
}
