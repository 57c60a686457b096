package org.adoptionportal.application.applicant;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Homes;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows applicants where they stand. */
@Controller
@Secured(Areas.APPLICANT)
@Produces(MediaType.TEXT_HTML)
class TrackerController {

    private final Registrations registrations;
    private final Trackers trackers;
    private final StageLines stageLines;
    private final Homes homes;

    TrackerController(
            Registrations registrations, Trackers trackers, StageLines stageLines, Homes homes) {
        this.registrations = registrations;
        this.trackers = trackers;
        this.stageLines = stageLines;
        this.homes = homes;
    }

    record NothingYetPage(String title, boolean error, String startHref, List<StageLine> stages) {}

    /**
     * The first page after sign-in: the latest application, or how to begin one. Who comes in
     * another capacity begins elsewhere.
     */
    @Get(Path.HOME)
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Transactional
    HttpResponse<?> home(Viewer viewer) {
        if (viewer.kind() != PersonaKind.ADOPTER) {
            return HttpResponse.seeOther(URI.create(homes.of(viewer.kind())));
        }
        return HttpResponse.ok(
                registrations
                        .latest(viewer)
                        .map(application -> tracker(application, viewer))
                        .orElseGet(this::nothingYet));
    }

    @Get("/applications/{reference}")
    @Transactional
    ModelAndView<Map<String, Object>> one(Viewer viewer, @PathVariable String reference) {
        return tracker(registrations.application(viewer, reference), viewer);
    }

    private ModelAndView<Map<String, Object>> tracker(Application application, Viewer viewer) {
        return Pages.of("application/tracker", trackers.page(application, viewer));
    }

    private ModelAndView<Map<String, Object>> nothingYet() {
        return Pages.of(
                "application/nothing-yet",
                new NothingYetPage(
                        "Welcome", false, Path.REGISTRATIONS + "/start", stageLines.ofEverybody()));
    }
}
