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

    HttpResponse<SupportView> perform(
            Viewer worker, Asked asked, String path, Object body, IntConsumer decision) {
        int version = Versions.expected(asked.ifMatch());
        String reference = requests.request(worker, asked.reference()).reference();
        once.perform(
                worker.actor(),
                "POST " + SupportPaths.ALL + "/" + reference + path,
                asked.key(),
                body,
                () -> {
                    decision.accept(version);
                    return reference;
                });
        return views.answer(worker, requests.request(worker, reference));
    }
}
