package org.adoptionportal.familysupport;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How requests for support are looked after.
 *
 * @param watch how often those are looked for that nobody has read in time
 * @param purge how often those are looked for that nobody has sent in time
 */
@ConfigurationProperties("portal.support")
record SupportSettings(
        @Bindable(defaultValue = "1m") Duration watch,
        @Bindable(defaultValue = "1d") Duration purge) {}
