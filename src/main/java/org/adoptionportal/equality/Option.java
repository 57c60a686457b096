package org.adoptionportal.equality;

import io.micronaut.serde.annotation.Serdeable;

/**
 * An answer to choose.
 *
 * @param code what it is stored and counted as: never change one
 * @param hint may be empty
 * @param group under which it stands with others; empty when its question has no groups
 */
@Serdeable
record Option(String code, String text, String hint, String group) {

    static Option of(String code, String text) {
        return new Option(code, text, "", "");
    }

    Option hinted(String words) {
        return new Option(code, text, words, group);
    }

    Option in(String heading) {
        return new Option(code, text, hint, heading);
    }
}
