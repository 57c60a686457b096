package org.adoptionportal.personallink;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.personallink.HandOver.Way;
import org.jspecify.annotations.Nullable;

/** A {@link HandOver} as a program sends it. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
public record HandOverBody(
        @Nullable Boolean agreed, @Nullable Boolean byEmail, @Nullable Boolean byCode) {

    public HandOver handOver() {
        Way other = Boolean.TRUE.equals(byCode) ? Way.CODE : Way.IN_PERSON;
        return new HandOver(
                Boolean.TRUE.equals(agreed), Boolean.TRUE.equals(byEmail) ? Way.EMAIL : other);
    }
}
