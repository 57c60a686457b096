package org.adoptionportal.familysupport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/**
 * One step of a request, as the family follows it. A referral for a child's safety is none of them.
 *
 * @param what is done, in words
 * @param owner whose turn it is
 * @param doneOn null while it is still to be done
 * @param dueOn by when; null when it is done, or no day is set
 */
public record Progress(
        String what, String owner, @Nullable LocalDate doneOn, @Nullable LocalDate dueOn) {

    private static final String US = "Our duty team";
    private static final String WORKER = "Your worker";

    /** All steps of a request, in their order; none before it is sent. */
    public static List<Progress> of(SupportRequest request, SupportStatus status) {
        if (request.stage() == Stage.DRAFT) {
            return List.of();
        }
        List<Progress> steps = new ArrayList<>();
        steps.add(done("Your request reached us", "You", request.receivedOn()));
        if (request.crisis()) {
            steps.add(ring(request));
        }
        LocalDate triaged = request.triagedOn();
        steps.add(
                new Progress(
                        "Somebody reads it and decides how urgent it is",
                        US,
                        triaged,
                        open(request, triaged, status.triage(request).dueOn())));
        steps.addAll(assessment(request, status));
        steps.add(
                new Progress(
                        "We tell you what we can do",
                        WORKER,
                        told(request),
                        answer(request, status)));
        return request.stage().isOver() ? ended(request, steps) : List.copyOf(steps);
    }

    /** What was not done when a request ended is never done. */
    private static List<Progress> ended(SupportRequest request, List<Progress> steps) {
        LocalDate closed = Objects.requireNonNull(request.closedOn());
        Progress end = done(end(request.stage()), owner(request.stage()), closed);
        return Stream.concat(steps.stream().filter(step -> step.doneOn() != null), Stream.of(end))
                .toList();
    }

    private static Progress ring(SupportRequest request) {
        LocalDate by = request.ringBy() == null ? null : London.dateOf(request.ringBy());
        return new Progress(
                "We ring you", US, request.calledOn(), open(request, request.calledOn(), by));
    }

    private static List<Progress> assessment(SupportRequest request, SupportStatus status) {
        LocalDate from = request.assessmentFrom();
        if (from == null) {
            return List.of();
        }
        LocalDate to = request.assessmentTo();
        LocalDate due = open(request, to, status.assessment(from).dueOn());
        return List.of(
                done("The assessment of what you need started", WORKER, from),
                new Progress("The assessment is finished", WORKER, to, due));
    }

    private static @Nullable LocalDate told(SupportRequest request) {
        return request.stage() == Stage.CLOSED ? request.closedOn() : null;
    }

    private static @Nullable LocalDate answer(SupportRequest request, SupportStatus status) {
        LocalDate triaged = request.triagedOn();
        return triaged == null || request.assessmentFrom() != null
                ? null
                : open(request, null, status.answer(triaged).dueOn());
    }

    private static String end(Stage stage) {
        return switch (stage) {
            case PASSED_ON -> "We passed it on to the council that is responsible";
            case WITHDRAWN -> "You withdrew your request";
            default -> "Your request is closed";
        };
    }

    private static String owner(Stage stage) {
        return stage == Stage.WITHDRAWN ? "You" : WORKER;
    }

    private static Progress done(String what, String owner, LocalDate on) {
        return new Progress(what, owner, on, null);
    }

    private static @Nullable LocalDate open(
            SupportRequest request, @Nullable LocalDate done, @Nullable LocalDate due) {
        return done == null && !request.stage().isOver() ? due : null;
    }
}
