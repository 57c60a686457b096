package org.adoptionportal.enquiry;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How enquiries are looked after.
 *
 * @param purge how often those are looked for that were kept long enough
 */
@ConfigurationProperties("portal.enquiries")
record EnquirySettings(@Bindable(defaultValue = "1d") Duration purge) {}
