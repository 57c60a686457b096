package org.adoptionportal.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RouteTest {

    @Test
    void listsWhatThePortalServesAndNotWhatTestsAdd() {
        assertThat(Route.served())
                .contains(new Route("POST", "/api/v1/token"), new Route("GET", "/static/{path}"))
                .noneMatch(route -> route.path().contains("/test/"));
    }
}
