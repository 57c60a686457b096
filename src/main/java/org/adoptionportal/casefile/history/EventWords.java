package org.adoptionportal.casefile.history;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.Timeline;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.timeline.TimelineEntry;

/** Says what happened in a case, in words. */
@Singleton
public class EventWords {

    /**
     * Details that are codes of ours, by event or for every event, and where their words are. A
     * room names others in the bundle, as {@code timeline-code.EVENT.DETAIL}.
     */
    private static final Map<String, String> CODES =
            Map.of(
                    "application-ended.reason", "end-reason.",
                    "enquiry-closed.reason", "close-reason.",
                    "verdict", "likeness-verdict.",
                    "own-file.file", "own-file.",
                    "talk-closed.outcome", "talk-outcome.",
                    "access", "access.",
                    "pause", "pause.");

    private final Words words;

    EventWords(Words words) {
        this.words = words;
    }

    /** As the people of the case read it: without the names of staff. */
    public Timeline forApplicants(List<TimelineEntry> entries) {
        return lines(entries, "to-applicants");
    }

    public Timeline forStaff(List<TimelineEntry> entries) {
        return lines(entries, "to-staff");
    }

    /** What happened, without when and by whom. */
    String text(TimelineEntry entry) {
        return words.say("timeline." + entry.event(), said(entry));
    }

    private Timeline lines(List<TimelineEntry> entries, String side) {
        return Timeline.of(entries.stream().map(entry -> line(entry, side)).toList());
    }

    private Timeline.Event line(TimelineEntry entry, String side) {
        return Timeline.Event.of(
                        text(entry),
                        London.dateTime(entry.happenedAt()),
                        entry.happenedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .by(words.say("actor." + entry.actor() + "." + side));
    }

    private Map<String, String> said(TimelineEntry entry) {
        Map<String, String> said = new HashMap<>(entry.details());
        said.replaceAll((detail, value) -> said(entry.event(), detail, value));
        return said;
    }

    private String said(String event, String detail, String value) {
        if (detail.equals("when")) {
            return London.dateTime(Instant.parse(value));
        }
        String prefix = CODES.getOrDefault(event + "." + detail, CODES.get(detail));
        return Optional.ofNullable(prefix)
                .or(() -> words.find("timeline-code." + event + "." + detail))
                .map(known -> words.say(known + value))
                .orElse(value);
    }
}
