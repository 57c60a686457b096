package org.adoptionportal.mentoring;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.casefile.frame.OverviewTab;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.platform.words.Words;

/** The page of the case on which it is decided. */
@Controller("/cases/mentoring/{reference}")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class MentoringController {

    private final CaseFrames frames;
    private final MatchMentor match;
    private final Words words;

    MentoringController(CaseFrames frames, MatchMentor match, Words words) {
        this.frames = frames;
        this.match = match;
        this.words = words;
    }

    record CasePage(
            String title,
            boolean error,
            CaseFrame frame,
            String stage,
            String nextStep,
            String action) {}

    @Get
    ModelAndView<Map<String, Object>> read(Viewer worker, @PathVariable String reference) {
        CaseFrames.Opened opened = frames.open(worker, reference, OverviewTab.class);
        return Pages.of(
                "mentoring/case",
                new CasePage(
                        opened.line().title(),
                        false,
                        opened.frame(),
                        words.say("stage." + opened.line().stage()),
                        words.say("step." + opened.line().nextStep()),
                        "/cases/mentoring/" + reference + "/match"));
    }

    @Post("/match")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> match(Viewer worker, @PathVariable String reference) {
        match.match(worker, reference);
        return HttpResponse.seeOther(URI.create("/cases/mentoring/" + reference));
    }
}
