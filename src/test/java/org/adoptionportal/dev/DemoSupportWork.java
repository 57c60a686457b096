package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.adoptionportal.familysupport.AssessmentOutcome;
import org.adoptionportal.familysupport.CloseOutcome;
import org.adoptionportal.familysupport.PassOn;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.Urgency;
import org.adoptionportal.familysupport.casework.Decisions;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;

/** What a worker does with a request for support, a step a day. */
@Singleton
@Requires(env = "dev")
final class DemoSupportWork {

    private final Requests requests;
    private final Decisions decisions;
    private final MovableClock clock;

    DemoSupportWork(Requests requests, Decisions decisions, MovableClock clock) {
        this.requests = requests;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Takes a request from its arrival to where it stands. */
    void goOn(DemoSupport.Turn turn, Viewer worker, String reference, Runnable nextDay) {
        switch (turn) {
            case CRISIS_UNREAD, RECEIVED, WITHDRAWN -> {}
            case CRISIS_CALLED -> call(worker, reference);
            case TRIAGED -> triage(worker, reference, nextDay);
            case SIGNPOSTED -> {
                triage(worker, reference, nextDay);
                signpost(worker, reference);
            }
            case ASSESSING -> start(worker, reference, nextDay);
            case ASSESSED -> assess(worker, reference, nextDay);
            case PASSED_ON -> passOn(worker, reference);
            case CLOSED -> {
                assess(worker, reference, nextDay);
                nextDay.run();
                close(worker, reference);
            }
        }
    }

    private void call(Viewer worker, String reference) {
        decisions.call().record(worker, reference, version(worker, reference));
    }

    private void triage(Viewer worker, String reference, Runnable nextDay) {
        int version = version(worker, reference);
        String why = "Tired, and safe. School knows.";
        decisions.triage().triage(worker, reference, version, Urgency.USUAL, why);
        nextDay.run();
    }

    private void signpost(Viewer worker, String reference) {
        int version = version(worker, reference);
        decisions.signpost().give(worker, reference, version, "", "The Hearth group, on Mondays");
    }

    private void start(Viewer worker, String reference, Runnable nextDay) {
        call(worker, reference);
        triage(worker, reference, nextDay);
        int version = version(worker, reference);
        decisions.start().start(worker, reference, version, London.today(clock));
        nextDay.run();
    }

    private void assess(Viewer worker, String reference, Runnable nextDay) {
        start(worker, reference, nextDay);
        decisions
                .finish()
                .finish(
                        worker,
                        reference,
                        version(worker, reference),
                        London.today(clock),
                        AssessmentOutcome.SUPPORT_AND_FUND);
    }

    private void passOn(Viewer worker, String reference) {
        PassOn.Passing passing =
                new PassOn.Passing(
                        "2", "The family, on the telephone", "All of it, to their duty team");
        decisions.passOn().pass(worker, reference, version(worker, reference), passing);
    }

    private void close(Viewer worker, String reference) {
        decisions
                .closure()
                .close(
                        worker,
                        reference,
                        version(worker, reference),
                        CloseOutcome.SUPPORT_AGREED,
                        "Twelve sessions of therapy begin in the new year.");
    }

    private int version(Viewer worker, String reference) {
        return requests.request(worker, reference).rowVersion();
    }
}
