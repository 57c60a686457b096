package org.adoptionportal.application.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** Carries out a worker's decision once, and answers with where the application stands then. */
@Singleton
class DecidedOnce {

    private final Registrations registrations;
    private final ApplicationViews views;
    private final Once once;

    DecidedOnce(Registrations registrations, ApplicationViews views, Once once) {
        this.registrations = registrations;
        this.views = views;
        this.once = once;
    }

    /**
     * Decides.
     *
     * @param path of the decision, below the application's own
     * @param key the idempotency key that was sent
     */
    HttpResponse<ApplicationView> perform(
            Viewer worker,
            String reference,
            String path,
            @Nullable String key,
            Object body,
            Runnable decision) {
        once.perform(
                worker.actor(),
                "POST " + ApplicationsApi.PATH + "/" + reference + path,
                key,
                body,
                () -> {
                    decision.run();
                    return reference;
                });
        var application = registrations.application(worker, reference);
        return HttpResponse.ok(views.of(application, worker))
                .header(HttpHeaders.ETAG, Versions.tag(application.rowVersion()));
    }
}
