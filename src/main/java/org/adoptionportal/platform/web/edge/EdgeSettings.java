package org.adoptionportal.platform.web.edge;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long a connection may take, however often something of it arrives.
 *
 * @param headers from its opening until the headers of its first request are whole
 * @param body from there until the request is whole
 * @param rest from an answer until the headers of the next request are whole
 */
@ConfigurationProperties("portal.edge")
record EdgeSettings(
        @Bindable(defaultValue = "10s") Duration headers,
        @Bindable(defaultValue = "2m") Duration body,
        @Bindable(defaultValue = "1m") Duration rest) {}
