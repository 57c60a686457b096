package org.adoptionportal.check;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.LocalTime;

/**
 * When all cases are checked.
 *
 * @param at the time of night, in London
 */
@ConfigurationProperties("portal.check")
record CheckSettings(@Bindable(defaultValue = "03:15") LocalTime at) {}
