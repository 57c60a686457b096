package org.adoptionportal.enquiry.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.platform.web.component.Panel;
import org.adoptionportal.platform.web.rendering.Pages;

/** Says that an enquiry has been withdrawn, and nothing about which. */
@Controller("/enquiries/withdrawn")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class WithdrawnController {

    record WithdrawnPage(String title, boolean error, Panel panel) {}

    @Get
    ModelAndView<Map<String, Object>> withdrawn() {
        String title = "You have withdrawn your enquiry";
        return Pages.of("enquiry/withdrawn", new WithdrawnPage(title, false, Panel.done(title)));
    }
}
