package org.adoptionportal.platform.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/**
 * What Prometheus reads, on a port of its own that the operator keeps to the machines that watch:
 * how often each route was asked for and how long it took, by its template and never by an address
 * that somebody typed; connections, memory, threads.
 */
@Controller(value = "/metrics", port = "${portal.metrics-port}")
@Requires(beans = PrometheusMeterRegistry.class)
@Secured(SecurityRule.IS_ANONYMOUS)
final class MetricsController {

    private final PrometheusMeterRegistry registry;

    MetricsController(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    @Get(produces = MediaType.TEXT_PLAIN)
    String show() {
        return registry.scrape();
    }
}
