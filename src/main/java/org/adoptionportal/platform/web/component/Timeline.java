package org.adoptionportal.platform.web.component;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, the latest first or in the order of the journey: as the page decides. */
public record Timeline(List<Event> items) implements Component {

    /**
     * One thing that happened, or one stage.
     *
     * @param when in words: {@code 3 March 2026 at 2:15pm}, or {@code Not started yet}
     * @param datetime the same for machines (ISO 8601); null when there is no date
     * @param by who did it; null when that is not said
     * @param current whether this is where things stand now
     */
    public record Event(
            String title,
            String when,
            @Nullable String datetime,
            @Nullable String by,
            @Nullable String description,
            boolean current) {

        public static Event of(String title, String when, @Nullable String datetime) {
            return new Event(title, when, datetime, null, null, false);
        }

        public Event by(String who) {
            return new Event(title, when, datetime, who, description, current);
        }

        public Event description(String words) {
            return new Event(title, when, datetime, by, words, current);
        }

        /** Where things stand now. */
        public Event now() {
            return new Event(title, when, datetime, by, description, true);
        }
    }

    public static Timeline of(List<Event> events) {
        return new Timeline(List.copyOf(events));
    }

    public Timeline event(Event event) {
        List<Event> more = new ArrayList<>(items);
        more.add(event);
        return of(more);
    }

    @Override
    public String partial() {
        return "timeline";
    }
}
