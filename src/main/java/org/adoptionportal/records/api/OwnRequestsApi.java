package org.adoptionportal.records.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.records.Asker;
import org.adoptionportal.records.BeginRequest;
import org.adoptionportal.records.OwnView;
import org.adoptionportal.records.SaveAnswers;
import org.jspecify.annotations.Nullable;

/** The request of an adopted person with an account, for programs. */
@Controller(OwnRequestsApi.PATH)
@Secured(Areas.ADOPTEE)
class OwnRequestsApi {

    static final String PATH = "/api/v1/records/requests";

    private static final String KEY = "Idempotency-Key";

    private final BeginRequest begin;
    private final SaveAnswers save;
    private final OwnDecisions decisions;
    private final Once once;

    OwnRequestsApi(BeginRequest begin, SaveAnswers save, OwnDecisions decisions, Once once) {
        this.begin = begin;
        this.save = save;
        this.decisions = decisions;
        this.once = once;
    }

    /** Begins one, or goes on with the one that is there. */
    @Post
    HttpResponse<OwnView> begin(Viewer viewer, @Header(KEY) @Nullable String key) {
        String reference =
                once.perform(viewer.actor(), "POST " + PATH, key, "", () -> begin.begin(viewer))
                        .result();
        return HttpResponse.created(decisions.view(Asker.signedIn(viewer, reference), null));
    }

    @Get("/{reference}")
    OwnView read(Viewer viewer, @PathVariable String reference) {
        return decisions.view(Asker.signedIn(viewer, reference), null);
    }

    @Put("/{reference}/answers")
    HttpResponse<Void> save(Viewer viewer, @PathVariable String reference, @Body AnswersBody body) {
        save.replace(Asker.signedIn(viewer, reference), body.answers());
        return HttpResponse.noContent();
    }

    @Post("/{reference}/{decision}")
    OwnView decide(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String decision,
            @Header(KEY) @Nullable String key) {
        Asker asker = Asker.signedIn(viewer, reference);
        decisions.perform(asker, decision, key);
        return decisions.view(asker, null);
    }
}
