package org.adoptionportal.birthfamily;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Who somebody is, as they typed it.
 *
 * @param names what we call them
 * @param relation a {@link Relation}; may be empty for whoever is expecting
 * @param child the child's name, if they want to say it
 * @param born when the child was born, in their words
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record About(String names, String relation, String child, String born) {

    @Override
    public String toString() {
        return "About";
    }
}
