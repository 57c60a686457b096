package org.adoptionportal.application.casework;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.OpenedCases;
import org.adoptionportal.casefile.Opening;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Gives staff all of an application on one page, and notes that they had it printed. */
@Controller(CasePath.CASES + "/{reference}/print")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class PrintController {

    private final OpenedCases cases;
    private final CaseFiles files;
    private final Registrations registrations;
    private final PrintPages pages;

    PrintController(
            OpenedCases cases, CaseFiles files, Registrations registrations, PrintPages pages) {
        this.cases = cases;
        this.files = files;
        this.registrations = registrations;
        this.pages = pages;
    }

    @Get
    ModelAndView<Map<String, Object>> print(
            Viewer worker,
            @PathVariable String reference,
            @QueryValue(PrintBesides.FIELD) @Nullable Set<PrintedBesides.Kind> besides) {
        Registration registration = registrations.registration(worker, reference);
        CaseLine line = cases.again(worker, reference);
        files.opened(line.id(), worker, Opening.What.PRINTED);
        return Pages.of(
                PrintPage.VIEW,
                pages.page(line, registration, besides == null ? Set.of() : besides, worker));
    }
}
