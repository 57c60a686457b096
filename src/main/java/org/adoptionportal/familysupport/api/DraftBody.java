package org.adoptionportal.familysupport.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What a request begins with.
 *
 * @param earlier the reference of the family's own request whose words it takes over
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record DraftBody(@Nullable String earlier) {}
