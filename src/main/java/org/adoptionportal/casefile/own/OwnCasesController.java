package org.adoptionportal.casefile.own;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.rendering.Pages;

/** The first page after sign-in of everybody who asks for something other than to adopt. */
@Controller(OwnCasesController.PATH)
@Secured({Areas.FAMILY, Areas.ADOPTEE, Areas.BIRTH_RELATIVE})
@Produces(MediaType.TEXT_HTML)
class OwnCasesController {

    static final String PATH = "/your-requests";

    private final OwnCases cases;
    private final OwnCasesPages pages;

    OwnCasesController(OwnCases cases, OwnCasesPages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    @Get
    ModelAndView<Map<String, Object>> read(Viewer person) {
        return Pages.of(OwnCasesPage.VIEW, pages.page(cases.door(person), cases.of(person)));
    }
}
