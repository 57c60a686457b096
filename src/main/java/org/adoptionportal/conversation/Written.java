package org.adoptionportal.conversation;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What is sealed of a note or a message.
 *
 * @param author their name on that day
 */
@Serdeable
record Written(String author, String text) {

    @Override
    public String toString() {
        return "Written";
    }
}
