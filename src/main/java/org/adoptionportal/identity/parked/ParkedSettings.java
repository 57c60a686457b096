package org.adoptionportal.identity.parked;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How much is kept for people who were signed out.
 *
 * @param keep for how long
 * @param largest form in bytes, as it is sent
 * @param most forms for one account; the oldest makes room
 * @param purge how often old ones are deleted
 */
@ConfigurationProperties("portal.parked")
record ParkedSettings(
        @Bindable(defaultValue = "1h") Duration keep,
        @Bindable(defaultValue = "262144") int largest,
        @Bindable(defaultValue = "5") int most,
        @Bindable(defaultValue = "5m") Duration purge) {}
