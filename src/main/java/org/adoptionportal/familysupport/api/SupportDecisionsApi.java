package org.adoptionportal.familysupport.api;

import static org.adoptionportal.familysupport.api.DecisionBodies.needed;
import static org.adoptionportal.familysupport.api.DecisionBodies.text;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.familysupport.PassOn;
import org.adoptionportal.familysupport.api.DecisionBodies.ClosureBody;
import org.adoptionportal.familysupport.api.DecisionBodies.CouncilBody;
import org.adoptionportal.familysupport.api.DecisionBodies.EndBody;
import org.adoptionportal.familysupport.api.DecisionBodies.PassingBody;
import org.adoptionportal.familysupport.api.DecisionBodies.ReferralBody;
import org.adoptionportal.familysupport.api.DecisionBodies.SignpostBody;
import org.adoptionportal.familysupport.api.DecisionBodies.StartBody;
import org.adoptionportal.familysupport.api.DecisionBodies.TriageBody;
import org.adoptionportal.familysupport.casework.Decisions;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;

/** A worker's decisions on a request, for programs; each answers the request as it stands then. */
@Controller(SupportPaths.ALL + "/{reference}")
@Secured(Areas.STAFF)
class SupportDecisionsApi {

    private final Decisions decisions;
    private final SupportDecided decided;

    SupportDecisionsApi(Decisions decisions, SupportDecided decided) {
        this.decisions = decisions;
        this.decided = decided;
    }

    @Post("/call")
    HttpResponse<SupportView> call(Viewer worker, @RequestBean Asked asked) {
        return decided.perform(
                worker,
                asked,
                "/call",
                "",
                version -> decisions.call().record(worker, asked.reference(), version));
    }

    @Post("/triage")
    HttpResponse<SupportView> triage(
            Viewer worker, @RequestBean Asked asked, @Body TriageBody body) {
        return decided.perform(
                worker,
                asked,
                "/triage",
                body,
                version ->
                        decisions
                                .triage()
                                .triage(
                                        worker,
                                        asked.reference(),
                                        version,
                                        needed(body.urgency(), "urgency"),
                                        text(body.why())));
    }

    /** Answers nothing where the request is for another council's staff from then on. */
    @Post("/council")
    HttpResponse<SupportView> council(
            Viewer worker, @RequestBean Asked asked, @Body CouncilBody body) {
        return decided.perform(
                worker,
                asked,
                "/council",
                body,
                version ->
                        decisions
                                .council()
                                .set(worker, asked.reference(), version, text(body.forCouncil())));
    }

    @Post("/signpost")
    HttpResponse<SupportView> signpost(
            Viewer worker, @RequestBean Asked asked, @Body SignpostBody body) {
        return decided.perform(
                worker,
                asked,
                "/signpost",
                body,
                version ->
                        decisions
                                .signpost()
                                .give(
                                        worker,
                                        asked.reference(),
                                        version,
                                        text(body.provider()),
                                        text(body.service())));
    }

    @Post("/referral")
    HttpResponse<SupportView> refer(
            Viewer worker, @RequestBean Asked asked, @Body ReferralBody body) {
        return decided.perform(
                worker,
                asked,
                "/referral",
                body,
                version ->
                        decisions
                                .referral()
                                .refer(
                                        worker,
                                        asked.reference(),
                                        version,
                                        text(body.to()),
                                        text(body.referred())));
    }

    @Post("/assessment")
    HttpResponse<SupportView> start(Viewer worker, @RequestBean Asked asked, @Body StartBody body) {
        return decided.perform(
                worker,
                asked,
                "/assessment",
                body,
                version ->
                        decisions
                                .start()
                                .start(
                                        worker,
                                        asked.reference(),
                                        version,
                                        needed(body.startedOn(), "startedOn")));
    }

    @Post("/assessment-end")
    HttpResponse<SupportView> finish(Viewer worker, @RequestBean Asked asked, @Body EndBody body) {
        return decided.perform(
                worker,
                asked,
                "/assessment-end",
                body,
                version ->
                        decisions
                                .finish()
                                .finish(
                                        worker,
                                        asked.reference(),
                                        version,
                                        needed(body.finishedOn(), "finishedOn"),
                                        needed(body.assessed(), "assessed")));
    }

    @Post("/passing-on")
    HttpResponse<SupportView> passOn(
            Viewer worker, @RequestBean Asked asked, @Body PassingBody body) {
        return decided.perform(
                worker,
                asked,
                "/passing-on",
                body,
                version ->
                        decisions
                                .passOn()
                                .pass(
                                        worker,
                                        asked.reference(),
                                        version,
                                        new PassOn.Passing(
                                                text(body.council()),
                                                text(body.consent()),
                                                text(body.passed()))));
    }

    @Post("/closure")
    HttpResponse<SupportView> close(
            Viewer worker, @RequestBean Asked asked, @Body ClosureBody body) {
        return decided.perform(
                worker,
                asked,
                "/closure",
                body,
                version ->
                        decisions
                                .closure()
                                .close(
                                        worker,
                                        asked.reference(),
                                        version,
                                        needed(body.outcome(), "outcome"),
                                        text(body.advice())));
    }
}
