package org.adoptionportal.identity.session;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long sessions are kept that are over.
 *
 * @param keep after the latest moment at which one could have been used
 * @param purge how often older ones are deleted
 */
@ConfigurationProperties("portal.session-keeping")
record SessionKeeping(
        @Bindable(defaultValue = "30d") Duration keep,
        @Bindable(defaultValue = "1h") Duration purge) {}
