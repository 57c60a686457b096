package org.adoptionportal.identity.session;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long somebody stays signed in.
 *
 * @param idle without any request
 * @param absolute in all, however busy
 * @param touch how stale the moment of the last request may become before it is written
 * @param api how long a program's access token lasts
 */
@ConfigurationProperties("portal.session")
public record SessionLimits(
        @Bindable(defaultValue = "30m") Duration idle,
        @Bindable(defaultValue = "12h") Duration absolute,
        @Bindable(defaultValue = "1m") Duration touch,
        @Bindable(defaultValue = "15m") Duration api) {}
