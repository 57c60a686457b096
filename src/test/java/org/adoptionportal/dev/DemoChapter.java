package org.adoptionportal.dev;

import java.util.List;
import java.util.Map;

/**
 * A part of the demo data: some people and cases, made by the same decisions that people take. Each
 * bean of this type is told once, when the empty database is filled; a room with a new kind of case
 * gives one of its own, and {@link DemoCrowd} makes so many fewer.
 */
interface DemoChapter {

    /** Lower ones are told first. */
    int order();

    /** Makes them; the clock shows the right time, and may be left anywhere. */
    void tell(DemoCast cast);

    /** The staff whom it brings: sign-in names, each with what the person does. */
    default Map<String, String> staff() {
        return Map.of();
    }

    /**
     * One line for each other demo account to be announced: what it shows, a colon, its sign-in
     * name.
     */
    default List<String> accounts() {
        return List.of();
    }
}
