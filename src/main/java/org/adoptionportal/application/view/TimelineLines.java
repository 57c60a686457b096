package org.adoptionportal.application.view;

import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.adoptionportal.application.Application;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.Timeline;
import org.adoptionportal.platform.web.component.Timeline.Event;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.timeline.TimelineEntry;

/** Says what happened in an application, in words. */
@Singleton
public class TimelineLines {

    private final org.adoptionportal.timeline.Timeline entries;
    private final Words words;

    TimelineLines(org.adoptionportal.timeline.Timeline entries, Words words) {
        this.entries = entries;
        this.words = words;
    }

    /** As its applicants read it: without the names of staff. */
    public Timeline forApplicants(Application application, Viewer viewer) {
        return lines(application, viewer, "to-applicants");
    }

    /** As staff read it. */
    public Timeline forStaff(Application application, Viewer viewer) {
        return lines(application, viewer, "to-staff");
    }

    private Timeline lines(Application application, Viewer viewer, String audience) {
        return Timeline.of(
                entries.of(application.id(), viewer).stream()
                        .map(entry -> line(entry, audience))
                        .toList());
    }

    private Event line(TimelineEntry entry, String audience) {
        String who = words.say("actor." + entry.actor() + "." + audience);
        String when = London.dateTime(entry.happenedAt());
        return Event.of(
                        words.say("timeline." + entry.event(), details(entry)),
                        when,
                        entry.happenedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .by(who);
    }

    /** A reason is a code of ours, or what somebody wrote. */
    private Map<String, String> details(TimelineEntry entry) {
        Map<String, String> said = new HashMap<>(entry.details());
        if (entry.event().equals("application-ended")) {
            said.computeIfPresent("reason", (key, code) -> words.say("end-reason." + code));
        }
        said.computeIfPresent("pause", (key, code) -> words.say("pause." + code));
        said.computeIfPresent("verdict", (key, code) -> words.say("likeness-verdict." + code));
        return said;
    }
}
