package org.adoptionportal.correspondence;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a letter: a heading, a paragraph or a list, in plain words. */
@Serdeable
public record Block(
        @Nullable String heading, @Nullable String paragraph, @Nullable List<String> items) {

    static Block heading(String words) {
        return new Block(words, null, null);
    }

    static Block paragraph(String words) {
        return new Block(null, words, null);
    }

    static Block list(List<String> items) {
        return new Block(null, null, items);
    }
}
