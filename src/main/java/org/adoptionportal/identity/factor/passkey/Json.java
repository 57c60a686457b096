package org.adoptionportal.identity.factor.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;

/** JSON of the library's, which does not fail on what the library has made itself. */
final class Json {

    private Json() {}

    interface Text {
        String get() throws JsonProcessingException;
    }

    static String of(Text text) {
        try {
            return text.get();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
