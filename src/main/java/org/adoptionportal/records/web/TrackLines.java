package org.adoptionportal.records.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.Milestone;
import org.adoptionportal.records.Progress;
import org.adoptionportal.records.Range;
import org.adoptionportal.records.Ranges;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.web.RecordsTrackerPage.Line;
import org.jspecify.annotations.Nullable;

/** Puts each step of a request into words, with its day or how long it usually takes. */
@Singleton
class TrackLines {

    private final Ranges ranges;
    private final Words words;

    TrackLines(Ranges ranges, Words words) {
        this.ranges = ranges;
        this.words = words;
    }

    List<Line> of(RecordsRequest request) {
        Map<Milestone, Range> usual = ranges.usual();
        List<TrackStep> steps =
                Arrays.stream(TrackStep.values()).filter(step -> step.isOn(request)).toList();
        Optional<TrackStep> current =
                request.stage().isOver()
                        ? Optional.empty()
                        : steps.stream().filter(step -> !isDone(step, request)).findFirst();
        return steps.stream()
                .map(step ->
                        line(
                                step,
                                request,
                                usual.get(step.milestone()),
                                current.filter(step::equals).isPresent()))
                .toList();
    }

    private Line line(
            TrackStep step, RecordsRequest request, @Nullable Range usual, boolean current) {
        String key = "records-track." + step;
        boolean done = isDone(step, request);
        return new Line(
                words.say(key),
                words.say(key + ".about"),
                words.say(key + ".who"),
                time(step, request.progress()),
                done || usual == null ? null : "Usually " + Spans.between(usual),
                done,
                current);
    }

    private String time(TrackStep step, Progress progress) {
        LocalDate on = progress.on(step.milestone());
        if (on != null) {
            return London.date(on);
        }
        LocalDate asked = progress.on(asked(step));
        return asked == null ? "" : "We asked on " + London.date(asked);
    }

    /** The step that begins the waiting for another. */
    private static Milestone asked(TrackStep step) {
        return switch (step) {
            case FILE -> Milestone.FILE_ASKED;
            case REGISTRAR -> Milestone.REGISTRAR_ASKED;
            default -> step.milestone();
        };
    }

    private static boolean isDone(TrackStep step, RecordsRequest request) {
        return request.progress().on(step.milestone()) != null;
    }
}
