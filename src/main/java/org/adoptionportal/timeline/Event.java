package org.adoptionportal.timeline;

import java.util.Map;

/**
 * Something that happened, not yet written down.
 *
 * @param name which event, in kebab case; {@code timeline.NAME} is its text in the message bundle
 * @param details what the text needs beyond its words; sealed when stored
 */
public record Event(String name, Audience audience, Map<String, String> details) {

    public static Event shared(String name) {
        return new Event(name, Audience.EVERYONE, Map.of());
    }

    public static Event internal(String name) {
        return new Event(name, Audience.STAFF, Map.of());
    }

    public Event with(Map<String, String> more) {
        return new Event(name, audience, Map.copyOf(more));
    }
}
