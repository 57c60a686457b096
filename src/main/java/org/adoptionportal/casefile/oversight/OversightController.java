package org.adoptionportal.casefile.oversight;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.casefile.WorkersLooks;
import org.adoptionportal.casefile.search.KeptSearches;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Shows managers what staff searched for and which cases they looked at. */
@Controller
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class OversightController {

    private static final int PAGE = 25;

    private final KeptSearches searches;
    private final WorkersLooks looks;
    private final OversightPages pages;

    OversightController(KeptSearches searches, WorkersLooks looks, OversightPages pages) {
        this.searches = searches;
        this.looks = looks;
        this.pages = pages;
    }

    @Get(OversightPath.SEARCHES)
    ModelAndView<Map<String, Object>> searches(
            Viewer manager,
            @QueryValue @Nullable String worker,
            @QueryValue @Nullable String after) {
        long whose = WhichWorker.id(worker);
        var page = searches.page(manager, whose, Cursor.parse(after), PAGE);
        return Pages.of(OversightPage.VIEW, pages.searches(page, whose));
    }

    @Get(OversightPath.OPENINGS)
    ModelAndView<Map<String, Object>> openings(
            Viewer manager,
            @QueryValue @Nullable String worker,
            @QueryValue @Nullable String after) {
        long whose = WhichWorker.id(worker);
        var page = looks.page(manager, whose, Cursor.parse(after), PAGE);
        return Pages.of(OversightPage.VIEW, pages.looks(page, whose));
    }
}
