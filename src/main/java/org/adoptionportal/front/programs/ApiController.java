package org.adoptionportal.front.programs;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.platform.web.address.PublicAddress;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.rendering.Pages;

/** How a program uses the portal, for people who write one. */
@Controller(ApiPage.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ApiController {

    private final ApiReference reference;
    private final PublicAddress address;

    ApiController(ApiReference reference, PublicAddress address) {
        this.reference = reference;
        this.address = address;
    }

    @Get
    ModelAndView<Map<String, Object>> show() {
        return Pages.of(
                "front/api",
                new ApiPage(
                        "For people who write programs",
                        false,
                        BackLink.to("/"),
                        address.of(""),
                        reference.groups()));
    }
}
