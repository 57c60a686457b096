package org.adoptionportal.application;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How registrations that nobody sends are looked after.
 *
 * @param purge how often those are looked for that were kept long enough, or nearly
 */
@ConfigurationProperties("portal.drafts")
record DraftSettings(@Bindable(defaultValue = "1d") Duration purge) {}
