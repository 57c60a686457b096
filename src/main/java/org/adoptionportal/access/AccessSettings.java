package org.adoptionportal.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Settings of urgent access.
 *
 * @param lent for how long a case can be read
 */
@ConfigurationProperties("portal.access")
record AccessSettings(@Bindable(defaultValue = "1h") Duration lent) {}
