package org.adoptionportal.platform.web.address;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.RouteAttributes;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;

/**
 * Finds nothing where an address holds something that cannot be a {@link Reference}, so that no
 * query or stored row is ever made of it.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ReferenceFilter implements Ordered {

    private static final String VARIABLE = "reference";

    @RequestFilter
    void judge(HttpRequest<?> request) {
        RouteAttributes.getRouteMatch(request)
                .map(route -> route.getVariableValues().get(VARIABLE))
                .map(Object::toString)
                .filter(reference -> !Reference.is(reference))
                .ifPresent(_ -> {
                    throw new Refusal.NotFound();
                });
    }

    /** Whoever is not signed in learns only that they have to be. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }
}
