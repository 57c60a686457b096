package org.adoptionportal.casefile.entry;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.rendering.Pages;

/** Leads a worker to the form of what came in. */
@Controller(EntriesController.PATH)
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class EntriesController {

    static final String PATH = "/cases/new";
    static final String TITLE = "Enter a new case";

    private final CaseEntries entries;

    EntriesController(CaseEntries entries) {
        this.entries = entries;
    }

    record EntriesPage(String title, boolean error, List<CaseEntries.Form> forms) {}

    /**
     * The forms that are this worker's.
     *
     * @throws Refusal.Forbidden if none is
     */
    @Get
    ModelAndView<Map<String, Object>> forms(Viewer worker) {
        List<CaseEntries.Form> forms = entries.of(worker);
        if (forms.isEmpty()) {
            throw new Refusal.Forbidden("Your role does not enter new cases.");
        }
        return Pages.of("casefile/entries", new EntriesPage(TITLE, false, forms));
    }
}
