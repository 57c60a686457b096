package org.adoptionportal.application.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.DecisionLetters;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.correspondence.KeptLetters;
import org.adoptionportal.correspondence.LetterText;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.api.ListView;

/** The letters of an application, for programs. */
@Controller(ApplicationsApi.PATH + "/{reference}")
class LettersApi {

    private final Registrations registrations;
    private final DecisionLetters decisions;
    private final KeptLetters letters;

    LettersApi(Registrations registrations, DecisionLetters decisions, KeptLetters letters) {
        this.registrations = registrations;
        this.decisions = decisions;
        this.letters = letters;
    }

    @Get("/letters")
    @Secured({Areas.APPLICANT, Areas.STAFF})
    ListView<LetterLine> list(Viewer viewer, @PathVariable String reference) {
        Application application = registrations.open(viewer, reference);
        return ListView.whole(
                letters.of(application.id(), viewer).stream().map(LetterLine::of).toList());
    }

    @Get("/letters/{letter}")
    @Secured({Areas.APPLICANT, Areas.STAFF})
    LetterText read(Viewer viewer, @PathVariable String reference, @PathVariable String letter) {
        Application application = registrations.open(viewer, reference);
        return letters.read(application.id(), letter, viewer).text();
    }

    /** What people write has no place in an address, so it is posted though nothing is changed. */
    @Post("/letter-preview")
    @Secured(Areas.STAFF)
    LetterText preview(Viewer viewer, @PathVariable String reference, @Body DecisionBody body) {
        Registration registration = registrations.openRegistration(viewer, reference);
        return decisions.preview(viewer, registration, body.needed(), body.words().text()).text();
    }
}
