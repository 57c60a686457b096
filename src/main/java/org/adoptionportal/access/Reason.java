package org.adoptionportal.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What is sealed of an urgent access or a block.
 *
 * @param opened the reference of the case; empty for a block
 * @param why what the worker wrote
 * @param found what the second person wrote; empty until they have
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record Reason(String opened, String why, String found) {

    @Override
    public String toString() {
        return "Reason";
    }
}
