package org.adoptionportal.takeover;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long a code can be used.
 *
 * @param life long enough for a letter to be read and acted on
 */
@ConfigurationProperties("portal.codes")
record CodeSettings(@Bindable(defaultValue = "28d") Duration life) {}
