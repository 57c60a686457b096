package org.adoptionportal.identity.parked;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.identity.session.SessionOwner;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a form that was open when its session ended, and is sent after its person has signed in
 * again in another tab. Its token is of the earlier session: that proves that the form is theirs,
 * and carries nothing out.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class StaleFormFilter implements Ordered {

    private static final int BEFORE_THE_GUARD = 100;

    private final FormProof proof;
    private final Parking parking;

    StaleFormFilter(FormProof proof, Parking parking) {
        this.proof = proof;
        this.parking = parking;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable HttpResponse<?> keep(HttpRequest<?> request) {
        return Parkable.is(request) && !Parkable.isByScript(request)
                ? CurrentSession.viewer(request)
                        .filter(viewer -> proof.isOfEarlierSession(request, viewer))
                        .map(viewer -> keep(request, viewer))
                        .orElse(null)
                : null;
    }

    private @Nullable HttpResponse<?> keep(HttpRequest<?> request, Viewer viewer) {
        return parking.keep(request, SessionOwner.of(viewer))
                .map(kept -> HttpResponse.seeOther(URI.create(Parkable.PATH)).cookie(kept))
                .orElse(null);
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.order() + BEFORE_THE_GUARD;
    }
}
