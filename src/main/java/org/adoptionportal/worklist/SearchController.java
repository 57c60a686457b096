package org.adoptionportal.worklist;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.casefile.search.CaseSearch;
import org.adoptionportal.casefile.search.Wanted;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/**
 * Lets staff search for cases. What is searched for is kept first and never in an address: the
 * address of what was found holds the number of the search.
 */
@Controller(SearchController.PATH)
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class SearchController {

    static final String PATH = "/search";

    private final CaseSearch search;
    private final Lines lines;
    private final Once once;

    SearchController(CaseSearch search, Lines lines, Once once) {
        this.search = search;
        this.lines = lines;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> ask() {
        return Pages.of(SearchPage.VIEW, SearchPage.empty());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> search(Viewer worker, @Body Sent sent) {
        SentSearch asked = new SentSearch(sent);
        try {
            Wanted wanted = asked.wanted();
            String id =
                    once.perform(
                                    worker.actor(),
                                    "POST " + PATH,
                                    sent.onceKey(),
                                    wanted,
                                    () -> Long.toString(search.begin(worker, wanted)))
                            .result();
            return HttpResponse.seeOther(URI.create(PATH + "/" + id));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(SearchPage.VIEW, SearchPage.faulty(asked, invalid.fields()));
        }
    }

    @Get("/{id}")
    ModelAndView<Map<String, Object>> found(Viewer worker, @PathVariable long id) {
        var found = search.found(worker, id);
        return Pages.of(
                SearchPage.VIEW,
                SearchPage.found(found.wanted(), lines.of(found.cases()), found.more()));
    }
}
