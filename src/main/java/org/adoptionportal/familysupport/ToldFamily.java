package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Timeline;
import org.adoptionportal.timeline.TimelineEntry;

/** What our staff told a family in its request: who else can help, and the advice at its end. */
@Singleton
public class ToldFamily {

    private static final Map<String, String> SAID =
            Map.of("support-signposted", "service", "support-closed", "advice");

    private final RequestRepository requests;
    private final Timeline timeline;

    ToldFamily(RequestRepository requests, Timeline timeline) {
        this.requests = requests;
        this.timeline = timeline;
    }

    /** One thing that we told them. */
    public record Told(LocalDate on, String words) {}

    /** All of it, newest first, of a request that was read as theirs. */
    @Transactional
    public List<Told> of(SupportRequest own) {
        return timeline.of(requests.shared(own.id())).stream()
                .filter(entry -> SAID.containsKey(entry.event()))
                .map(ToldFamily::told)
                .toList();
    }

    private static Told told(TimelineEntry entry) {
        String words = entry.details().getOrDefault(SAID.get(entry.event()), "");
        return new Told(London.dateOf(entry.happenedAt()), words);
    }
}
