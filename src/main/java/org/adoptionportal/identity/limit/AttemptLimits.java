package org.adoptionportal.identity.limit;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How often something may be tried from one network address, which may be a whole office's.
 *
 * @param perAddress failed sign-ins in a quarter of an hour; requests for accounts and for links,
 *     and enquiries, in an hour
 * @param keep how long a count is kept; longer than any while that is counted
 * @param purge how often old counts are forgotten
 */
@ConfigurationProperties("portal.attempts")
record AttemptLimits(
        @Bindable(defaultValue = "100") int perAddress,
        @Bindable(defaultValue = "1d") Duration keep,
        @Bindable(defaultValue = "1h") Duration purge) {}
