package org.adoptionportal.casefile.history;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.ReceivedCases;
import org.adoptionportal.casefile.WhoLooked;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Table;
import org.adoptionportal.platform.web.component.Table.Cell;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.platform.words.Words;

/** Shows people when their own team looked at their case. */
@Controller("/looked-at/{reference}")
@Secured({Areas.APPLICANT, Areas.FAMILY, Areas.ADOPTEE, Areas.BIRTH_RELATIVE})
@Produces(MediaType.TEXT_HTML)
class OwnTeamLooksController {

    private final ReceivedCases cases;
    private final WhoLooked looked;
    private final Words words;

    OwnTeamLooksController(ReceivedCases cases, WhoLooked looked, Words words) {
        this.cases = cases;
        this.looked = looked;
        this.words = words;
    }

    record LooksPage(String title, boolean error, BackLink backLink, boolean any, Table table) {}

    @Get
    ModelAndView<Map<String, Object>> read(Viewer viewer, @PathVariable String reference) {
        List<WhoLooked.Look> looks = looked.byOwnTeam(viewer, cases.find(viewer, reference));
        Table table = Table.titled("Latest first", "Who", "What", "When");
        for (WhoLooked.Look look : looks) {
            table =
                    table.row(
                            Cell.of(look.name()),
                            Cell.of(words.say("opening." + look.what())),
                            Cell.of(London.dateTime(look.at())));
        }
        return Pages.of(
                "casefile/looked",
                new LooksPage(
                        "When your team looked at what you told us",
                        false,
                        BackLink.to("/home"),
                        !looks.isEmpty(),
                        table));
    }
}
