package org.adoptionportal.worklist;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.casefile.CaseList;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Shows staff what needs doing. */
@Controller(Worklists.PATH)
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class WorklistController {

    private static final int PAGE = 25;

    private final CaseList cases;
    private final Worklists worklists;

    WorklistController(CaseList cases, Worklists worklists) {
        this.cases = cases;
        this.worklists = worklists;
    }

    @Get
    ModelAndView<Map<String, Object>> list(
            Viewer viewer, @QueryValue @Nullable String view, @QueryValue @Nullable String after) {
        WorklistView chosen = WorklistView.of(view);
        var slice = cases.worklist(viewer, chosen.waiting(), Cursor.parse(after), PAGE);
        return Pages.of("worklist/worklist", worklists.page(chosen, slice));
    }
}
