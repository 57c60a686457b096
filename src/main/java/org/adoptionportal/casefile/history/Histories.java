package org.adoptionportal.casefile.history;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.Timeline;
import org.adoptionportal.timeline.Audience;
import org.adoptionportal.timeline.TimelineEntry;

/** Shows staff what has happened in a case. */
@Singleton
public class Histories {

    private final org.adoptionportal.timeline.Timeline entries;
    private final EventWords words;

    Histories(org.adoptionportal.timeline.Timeline entries, EventWords words) {
        this.entries = entries;
        this.words = words;
    }

    /**
     * What has happened, newest first.
     *
     * @param shared what the people of the case read too
     * @param internal what only staff read
     */
    public record History(Timeline shared, Timeline internal) {}

    /** The latest 200 entries that the worker may read. */
    public History of(long caseId, Viewer worker) {
        List<TimelineEntry> all = entries.of(caseId, worker);
        return new History(of(all, Audience.EVERYONE), of(all, Audience.STAFF));
    }

    private Timeline of(List<TimelineEntry> all, Audience audience) {
        return words.forStaff(all.stream().filter(entry -> entry.audience() == audience).toList());
    }
}
