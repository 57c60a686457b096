package org.adoptionportal.familysupport.casework;

import jakarta.inject.Singleton;
import java.util.Map;
import org.adoptionportal.familysupport.AssessmentOutcome;
import org.adoptionportal.familysupport.CloseOutcome;
import org.adoptionportal.familysupport.CloseRequest;
import org.adoptionportal.familysupport.FinishAssessment;
import org.adoptionportal.familysupport.GiveSignpost;
import org.adoptionportal.familysupport.PassOn;
import org.adoptionportal.familysupport.RecordTalk;
import org.adoptionportal.familysupport.ReferToFrontDoor;
import org.adoptionportal.familysupport.SetCouncil;
import org.adoptionportal.familysupport.StartAssessment;
import org.adoptionportal.familysupport.TriageRequest;
import org.adoptionportal.familysupport.Urgency;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Sent;

/** Everything that a worker can decide on a request for support. */
@Singleton
public record Decisions(
        TriageRequest triage,
        SetCouncil council,
        RecordTalk call,
        GiveSignpost signpost,
        ReferToFrontDoor referral,
        StartAssessment start,
        FinishAssessment finish,
        PassOn passOn,
        CloseRequest closure) {

    /** Decides what a form says. */
    void decide(Act act, Viewer worker, String reference, Sent sent) {
        int version = sent.version();
        switch (act) {
            case TRIAGE ->
                    triage.triage(worker, reference, version, urgency(sent), sent.get("why"));
            case COUNCIL -> council.set(worker, reference, version, sent.get("forCouncil"));
            case CALL -> call.record(worker, reference, version);
            case SIGNPOST ->
                    signpost.give(
                            worker, reference, version, sent.get("provider"), sent.get("service"));
            case REFERRAL ->
                    referral.refer(
                            worker, reference, version, sent.get("to"), sent.get("referred"));
            case ASSESSMENT -> start.start(worker, reference, version, sent.date("startedOn"));
            case ASSESSED ->
                    finish.finish(
                            worker, reference, version, sent.date("finishedOn"), assessed(sent));
            case PASSING -> passOn.pass(worker, reference, version, passing(sent));
            case CLOSURE ->
                    closure.close(worker, reference, version, outcome(sent), sent.get("advice"));
        }
    }

    private static Urgency urgency(Sent sent) {
        return chosen(Urgency.class, sent, "urgency", "Choose how urgent it is");
    }

    private static AssessmentOutcome assessed(Sent sent) {
        return chosen(AssessmentOutcome.class, sent, "assessed", "Choose what it came to");
    }

    private static CloseOutcome outcome(Sent sent) {
        return chosen(CloseOutcome.class, sent, "outcome", "Choose with what it is closed");
    }

    private static PassOn.Passing passing(Sent sent) {
        return new PassOn.Passing(sent.get("council"), sent.get("consent"), sent.get("passed"));
    }

    private static <E extends Enum<E>> E chosen(
            Class<E> type, Sent sent, String field, String missing) {
        return Code.of(type, sent.get(field))
                .orElseThrow(() -> new Refusal.Invalid(missing, Map.of(field, missing)));
    }
}
