package org.adoptionportal.identity.account;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.platform.web.rendering.Pages;

/** Says that an account is closed, and nothing about which. */
@Controller(ClosedController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ClosedController {

    static final String PATH = AccountController.PATH + "/closed";

    record ClosedPage(String title, boolean error) {}

    @Get
    ModelAndView<Map<String, Object>> closed() {
        var page = new ClosedPage("Your account is closed", false);
        return Pages.of("identity/account/closed", page);
    }
}
