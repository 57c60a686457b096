package org.adoptionportal.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as its person follows it: nothing of another person, no place in a line, no count.
 *
 * @param restingSince null while they do not rest
 * @param usual how long a step usually takes, where we can tell
 * @param talks counselling that is booked
 * @param personalLink its secret, when it was made just now; null otherwise
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OwnView(
        String reference,
        String stage,
        @Nullable LocalDate restingSince,
        List<StepDay> steps,
        List<Usual> usual,
        List<BookedTalk> talks,
        @Nullable String personalLink) {

    /** The day of a step. */
    @Serdeable
    public record StepDay(String step, LocalDate on) {}

    /** When and where counselling is. */
    @Serdeable
    public record BookedTalk(Instant at, String place) {}

    /** How long a step usually takes, in days. */
    @Serdeable
    public record Usual(String step, long shortest, long longest) {}

    /** As it stands now; the link is that of {@code personalLink}. */
    public static OwnView of(
            RecordsRequest request,
            Map<Milestone, Range> ranges,
            List<BookedTalks.Talk> talks,
            @Nullable String link) {
        return new OwnView(
                request.reference(),
                request.stage().name(),
                request.restingSince(),
                days(request),
                ranges.entrySet().stream()
                        .map(each ->
                                new Usual(
                                        each.getKey().name(),
                                        each.getValue().shortest(),
                                        each.getValue().longest()))
                        .toList(),
                talks.stream().map(talk -> new BookedTalk(talk.at(), talk.place())).toList(),
                link);
    }

    /** The day of each step that was reached, in their order. */
    public static List<StepDay> days(RecordsRequest request) {
        return request.progress().days().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(day -> new StepDay(day.getKey().name(), day.getValue()))
                .toList();
    }

    @Override
    public String toString() {
        return "OwnView";
    }
}
