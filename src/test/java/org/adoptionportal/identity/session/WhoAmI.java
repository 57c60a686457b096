package org.adoptionportal.identity.session;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** Areas of every kind, which say who they think is asking. */
@Controller
@Requires(env = "test")
@Produces({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
class WhoAmI {

    @Get("/test/anyone")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String anyone(@Nullable Viewer viewer) {
        return viewer == null ? "nobody" : viewer.name();
    }

    @Get("/test/applicant")
    @Secured(Areas.APPLICANT)
    String applicant(Viewer viewer) {
        return viewer.name();
    }

    @Get("/test/staff")
    @Secured(Areas.STAFF)
    String staff(Viewer viewer) {
        return viewer.remitNames();
    }

    @Get("/test/manager")
    @Secured("MANAGER")
    String manager(Viewer viewer) {
        return viewer.name();
    }

    @Get("/test/forgotten")
    String forgotten() {
        return "nobody should read this";
    }

    @Post("/test/applicant")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Areas.APPLICANT)
    String act(Viewer viewer) {
        return "done for " + viewer.name();
    }

    @Get("/api/test/applicant")
    @Secured(Areas.APPLICANT)
    String program(Viewer viewer) {
        return viewer.name();
    }

    @Post("/api/test/applicant")
    @Consumes(MediaType.ALL)
    @Secured(Areas.APPLICANT)
    String programActs(Viewer viewer) {
        return "done for " + viewer.name();
    }
}
