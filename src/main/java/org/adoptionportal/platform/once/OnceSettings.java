package org.adoptionportal.platform.once;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long a repeat is recognised.
 *
 * @param keep the age at which an entry is deleted
 * @param purge how often old entries are looked for
 */
@ConfigurationProperties("portal.once")
record OnceSettings(
        @Bindable(defaultValue = "7d") Duration keep,
        @Bindable(defaultValue = "1h") Duration purge) {}
