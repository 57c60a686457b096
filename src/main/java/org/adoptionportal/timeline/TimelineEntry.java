package org.adoptionportal.timeline;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened in a case.
 *
 * @param actor the capacity of whoever did it, never a name: ADOPTER, STAFF, … or SYSTEM
 */
public record TimelineEntry(
        Instant happenedAt,
        String actor,
        String event,
        Audience audience,
        Map<String, String> details) {}
