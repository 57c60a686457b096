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
import org.adoptionportal.casefile.WhoLooked;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Table;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.platform.words.Words;

/** Shows staff what has happened in a case, and managers who looked at it. */
@Controller("/cases/{reference}/history")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class HistoryController {

    private final CaseFrames frames;
    private final Histories histories;
    private final WhoLooked looked;
    private final Words words;

    HistoryController(CaseFrames frames, Histories histories, WhoLooked looked, Words words) {
        this.frames = frames;
        this.histories = histories;
        this.looked = looked;
        this.words = words;
    }

    @Get
    ModelAndView<Map<String, Object>> read(Viewer worker, @PathVariable String reference) {
        var opened = frames.open(worker, reference, HistoryTab.class);
        var history = histories.of(opened.line().id(), worker);
        return Pages.of(
                HistoryPage.VIEW,
                new HistoryPage(
                        "What has happened",
                        false,
                        BackLink.to("/worklist"),
                        opened.frame(),
                        history.shared(),
                        history.internal(),
                        looked.mayBeReadBy(worker, opened.line())
                                ? table(looked.latest(worker, opened.line()))
                                : null));
    }

    private Table table(List<WhoLooked.Look> looks) {
        Table table = Table.titled("Who looked, latest first", "Who", "What", "When");
        for (WhoLooked.Look look : looks) {
            table =
                    table.row(
                            Table.Cell.of(look.name()),
                            Table.Cell.of(words.say("opening." + look.what())),
                            Table.Cell.of(London.dateTime(look.at())));
        }
        return table;
    }
}
