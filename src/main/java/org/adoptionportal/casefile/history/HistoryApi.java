package org.adoptionportal.casefile.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.adoptionportal.casefile.OpenedCases;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.timeline.Audience;
import org.adoptionportal.timeline.Timeline;
import org.adoptionportal.timeline.TimelineEntry;

/** What has happened in a case, for programs that act for a worker. */
@Controller("/api/v1/cases/{reference}/history")
@Secured(Areas.STAFF)
class HistoryApi {

    private final OpenedCases cases;
    private final Timeline timeline;
    private final EventWords words;

    HistoryApi(OpenedCases cases, Timeline timeline, EventWords words) {
        this.cases = cases;
        this.timeline = timeline;
        this.words = words;
    }

    /**
     * What has happened, newest first.
     *
     * @param shared what the people of the case read too
     * @param internal what only staff read
     */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record HistoryView(List<Happened> shared, List<Happened> internal) {}

    /**
     * One thing that happened.
     *
     * @param actor in which capacity somebody did it; never a name
     * @param text as the page says it
     */
    @Serdeable.Serializable
    record Happened(Instant at, String actor, String event, String text) {

        @Override
        public String toString() {
            return "Happened[" + event + "]";
        }
    }

    @Get
    HistoryView read(Viewer worker, @PathVariable String reference) {
        long caseId = cases.open(worker, reference).id();
        List<TimelineEntry> all = timeline.of(caseId, worker);
        return new HistoryView(of(all, Audience.EVERYONE), of(all, Audience.STAFF));
    }

    private List<Happened> of(List<TimelineEntry> all, Audience audience) {
        return all.stream()
                .filter(entry -> entry.audience() == audience)
                .map(entry ->
                        new Happened(
                                entry.happenedAt(),
                                entry.actor(),
                                entry.event(),
                                words.text(entry)))
                .toList();
    }
}
