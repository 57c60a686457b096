package org.adoptionportal.enquiry.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.enquiry.casework.Decisions;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;

/** A worker's decisions on an enquiry, for programs; each answers the enquiry as it stands then. */
@Controller(EnquiriesApi.PATH + "/{reference}")
@Secured(Areas.STAFF)
class EnquiryDecisionsApi {

    private static final String NOTHING = "";

    private final Decisions decisions;
    private final DecidedOnce decided;

    EnquiryDecisionsApi(Decisions decisions, DecidedOnce decided) {
        this.decisions = decisions;
        this.decided = decided;
    }

    @Post("/information")
    HttpResponse<EnquiryView> information(Viewer worker, @RequestBean Asked asked) {
        return decided.perform(
                worker,
                asked,
                "/information",
                NOTHING,
                version -> decisions.information().record(worker, asked.reference(), version));
    }

    @Post("/promise")
    HttpResponse<EnquiryView> promise(
            Viewer worker, @RequestBean Asked asked, @Body PromiseBody body) {
        return decided.perform(
                worker,
                asked,
                "/promise",
                body,
                version ->
                        decisions
                                .promise()
                                .promise(
                                        worker,
                                        asked.reference(),
                                        version,
                                        body.promised(),
                                        body.who()));
    }

    @Post("/call")
    HttpResponse<EnquiryView> call(Viewer worker, @RequestBean Asked asked) {
        return decided.perform(
                worker,
                asked,
                "/call",
                NOTHING,
                version -> decisions.call().record(worker, asked.reference(), version));
    }

    @Post("/invitation")
    HttpResponse<EnquiryView> invitation(Viewer worker, @RequestBean Asked asked) {
        return decided.perform(
                worker,
                asked,
                "/invitation",
                NOTHING,
                version -> decisions.invitation().record(worker, asked.reference(), version));
    }

    @Post("/link")
    HttpResponse<EnquiryView> link(Viewer worker, @RequestBean Asked asked) {
        return decided.perform(
                worker,
                asked,
                "/link",
                NOTHING,
                version -> decisions.link().send(worker, asked.reference(), version));
    }

    @Post("/code")
    HttpResponse<EnquiryView> code(Viewer worker, @RequestBean Asked asked) {
        return decided.perform(
                worker,
                asked,
                "/code",
                NOTHING,
                version -> decisions.code().make(worker, asked.reference(), version));
    }

    @Post("/closure")
    HttpResponse<EnquiryView> close(
            Viewer worker, @RequestBean Asked asked, @Body ClosureBody body) {
        return decided.perform(
                worker,
                asked,
                "/closure",
                body,
                version ->
                        decisions.closure().close(worker, asked.reference(), version, body.why()));
    }
}
