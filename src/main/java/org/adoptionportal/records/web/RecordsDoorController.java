package org.adoptionportal.records.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import org.adoptionportal.agency.ServicesOfOthers;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.rendering.Pages;

/** The door for adopted people: what we can do for them, and the ways in. */
@Controller(Path.RECORDS)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class RecordsDoorController {

    private final RecordsSupport support;

    RecordsDoorController(RecordsSupport support) {
        this.support = support;
    }

    record DoorPage(
            String title,
            boolean error,
            BackLink backLink,
            String holderHref,
            String askHref,
            String support,
            List<ServicesOfOthers.Line> services) {}

    @Get
    ModelAndView<Map<String, Object>> door() {
        return Pages.of(
                "records/door",
                new DoorPage(
                        "Your records, and someone to talk to",
                        false,
                        BackLink.to("/"),
                        Path.HOLDER,
                        Path.ASK,
                        support.html(),
                        support.services()));
    }

    /** For those who have to wait. */
    @Get("/under-18")
    ModelAndView<Map<String, Object>> tooYoung() {
        return Pages.of("records/under-18", TitledPage.titled("You can ask from the age of 18"));
    }

    record TitledPage(String title, boolean error, BackLink backLink) {

        static TitledPage titled(String title) {
            return new TitledPage(title, false, BackLink.to(Path.RECORDS));
        }
    }
}
