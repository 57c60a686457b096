package org.adoptionportal.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What is sealed of a finding.
 *
 * @param words of whoever settled it; empty until then, and when it went away by itself
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record FindingDetails(List<Difference> differences, String words) {}
