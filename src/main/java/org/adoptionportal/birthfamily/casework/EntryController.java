package org.adoptionportal.birthfamily.casework;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.birthfamily.BirthFamilyTeam;
import org.adoptionportal.birthfamily.EnterRequest;
import org.adoptionportal.birthfamily.Story;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.casefile.TakenByField;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Lets a worker enter a request that was made by telephone, on paper or in person. */
@Controller(BirthFamilyPath.CASES)
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class EntryController {

    private final EnterRequest enter;
    private final EntryPages pages;
    private final Once once;

    EntryController(EnterRequest enter, EntryPages pages, Once once) {
        this.enter = enter;
        this.pages = pages;
        this.once = once;
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> ask(Viewer worker) {
        BirthFamilyTeam.require(worker);
        return Pages.of(EntryPages.VIEW, pages.page(new Sent(Map.of()), Map.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(Viewer worker, @Body Sent sent) {
        BirthFamilyTeam.require(worker);
        Story story = Story.of(sent.fields());
        TakenBy takenBy = Code.of(TakenBy.class, sent.get(TakenByField.NAME)).orElse(null);
        boolean today = sent.has(EntryPages.TODAY);
        try {
            String reference =
                    once.perform(
                                    worker.actor(),
                                    "POST " + BirthFamilyPath.CASES,
                                    sent.onceKey(),
                                    sent.content(),
                                    () -> enter.enter(worker, story, today, takenBy))
                            .result();
            return HttpResponse.seeOther(URI.create(BirthFamilyPath.of(reference)));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(EntryPages.VIEW, pages.page(sent, invalid.fields()));
        }
    }
}
