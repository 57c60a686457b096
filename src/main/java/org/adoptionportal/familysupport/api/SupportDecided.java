package org.adoptionportal.familysupport.api;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.function.IntConsumer;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Versions;

/** Carries out a decision on the version that was read, once, and answers what came of it. */
@Singleton
class SupportDecided {

    private final Requests requests;
    private final StaffViews views;
    private final Once once;

    SupportDecided(Requests requests, StaffViews views, Once once) {
        this.requests = requests;
        this.views = views;
        this.once = once;
    }

    /**
     * As the request stands then; no content when it is not for this worker any more.
     *
     * @throws org.adoptionportal.platform.error.Refusal.NotFound if there is none, or it never was
     */
    HttpResponse<SupportView> perform(
            Viewer worker, Asked asked, String path, Object body, IntConsumer decision) {
        int version = Versions.expected(asked.ifMatch());
        String reference = Requests.known(asked.reference());
        boolean theirs = requests.find(worker, reference).isPresent();
        once.perform(
                worker.actor(),
                "POST " + SupportPaths.ALL + "/" + reference + path,
                asked.key(),
                body,
                () -> {
                    Requests.require(theirs);
                    decision.accept(version);
                    return reference;
                });
        return requests.find(worker, reference)
                .map(request -> views.answer(worker, request))
                .orElseGet(HttpResponse::noContent);
    }
}
