package org.adoptionportal.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RouteTest {

    @Test
    void listsWhatThePortalServesAndNotWhatTestsAdd() {
        Portal.running().bean(io.micronaut.web.router.Router.class).uriRoutes().filter(r -> r.toString().contains("token")).forEach(r -> System.err.println("expected DEBUG " + r + " " + r.getDeclaringType() + r.getDeclaringType().getProtectionDomain().getCodeSource() + r.getHttpMethodName() + r.getUriMatchTemplate().toPathString()));
        assertThat(Route.served())
                .contains(new Route("POST", "/api/v1/token"), new Route("GET", "/static/{path}"))
                .noneMatch(route -> route.path().contains("/test/"));
    }
}
