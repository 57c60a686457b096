package org.adoptionportal.birthfamily;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;

/**
 * The professional who asked for somebody else; empty when nobody did.
 *
 * @param agreed {@code yes} when the person agreed
 * @param how in which way they agreed
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Referrer(
        String referrer, String role, String organisation, String agreed, String how) {

    @Override
    public String toString() {
        return "Referrer";
    }
}
