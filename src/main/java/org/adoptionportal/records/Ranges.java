package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/**
 * How long each step usually takes, from the requests that ended lately. Of a step that too few of
 * them went through nothing is said, so that nobody is told apart, and no place in a line is told.
 */
@Singleton
public class Ranges {

    /** From which step the time of each step counts. */
    private static final Map<Milestone, Milestone> SINCE =
            Map.of(
                    Milestone.IDENTIFIED, Milestone.RECEIVED,
                    Milestone.HOLDER_KNOWN, Milestone.IDENTIFIED,
                    Milestone.FILE_ANSWERED, Milestone.FILE_ASKED,
                    Milestone.REGISTRAR_ANSWERED, Milestone.REGISTRAR_ASKED,
                    Milestone.TOLD, Milestone.FILE_ANSWERED);

    private final RequestRepository requests;
    private final DatedRules rules;
    private final Clock clock;

    Ranges(RequestRepository requests, DatedRules rules, Clock clock) {
        this.requests = requests;
        this.rules = rules;
        this.clock = clock;
    }

    /** By the step that ends it; a step is missing while too few went through it. */
    @Transactional
    public Map<Milestone, Range> usual() {
        int enough = rules.number(RecordsRules.RECORDS_RANGE_CASES, London.today(clock));
        List<Progress> ended =
                requests.closedLately().stream().map(RecordsRequest::progress).toList();
        Map<Milestone, Range> usual = new EnumMap<>(Milestone.class);
        SINCE.forEach((end, start) -> {
            List<Long> lengths = lengths(ended, start, end);
            if (lengths.size() >= enough) {
                usual.put(end, Range.of(lengths));
            }
        });
        return usual;
    }

    private static List<Long> lengths(List<Progress> ended, Milestone start, Milestone end) {
        List<Long> lengths = new ArrayList<>();
        for (Progress progress : ended) {
            @Nullable LocalDate from = progress.on(start);
            @Nullable LocalDate to = progress.on(end);
            if (from != null && to != null) {
                lengths.add(Math.max(0, ChronoUnit.DAYS.between(from, to)));
            }
        }
        return lengths;
    }
}
