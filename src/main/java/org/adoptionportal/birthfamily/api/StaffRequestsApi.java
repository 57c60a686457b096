package org.adoptionportal.birthfamily.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import java.util.function.IntConsumer;
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.BirthFamilyStatus;
import org.adoptionportal.birthfamily.Contacts;
import org.adoptionportal.birthfamily.Releases;
import org.adoptionportal.birthfamily.Requests;
import org.adoptionportal.birthfamily.api.DecisionBodies.BeginningBody;
import org.adoptionportal.birthfamily.api.DecisionBodies.ClosureBody;
import org.adoptionportal.birthfamily.api.DecisionBodies.FileBody;
import org.adoptionportal.birthfamily.api.DecisionBodies.ReleaseBody;
import org.adoptionportal.birthfamily.api.RequestView.EarlierContact;
import org.adoptionportal.birthfamily.casework.Decisions;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Versions;

/**
 * Lets a worker's program read a request and decide on it; each decision answers it as it is then.
 */
@Controller(BirthFamilyApi.PATH + "/{reference}")
@Secured(Areas.STAFF)
class StaffRequestsApi {

    private static final String NOTHING = "";

    private final Requests requests;
    private final BirthFamilyStatus status;
    private final Releases releases;
    private final Contacts contacts;
    private final Decisions decisions;
    private final Once once;

    StaffRequestsApi(
            Requests requests,
            BirthFamilyStatus status,
            Releases releases,
            Contacts contacts,
            Decisions decisions,
            Once once) {
        this.requests = requests;
        this.status = status;
        this.releases = releases;
        this.contacts = contacts;
        this.decisions = decisions;
        this.once = once;
    }

    @Get
    HttpResponse<RequestView> read(Viewer worker, @PathVariable String reference) {
        return answer(worker, requests.open(worker, reference));
    }

    @Post("/reading")
    HttpResponse<RequestView> read(Viewer worker, @RequestBean Asked asked) {
        return decide(
                worker,
                asked,
                "/reading",
                NOTHING,
                version -> decisions.read().record(worker, asked.reference(), version));
    }

    @Post("/beginning")
    HttpResponse<RequestView> begin(
            Viewer worker, @RequestBean Asked asked, @Body BeginningBody body) {
        boolean independent = Boolean.TRUE.equals(body.independent());
        return decide(
                worker,
                asked,
                "/beginning",
                body,
                version ->
                        decisions.begin().begin(worker, asked.reference(), version, independent));
    }

    @Post("/file")
    HttpResponse<RequestView> file(Viewer worker, @RequestBean Asked asked, @Body FileBody body) {
        return decide(
                worker,
                asked,
                "/file",
                body,
                version ->
                        decisions.file().record(worker, asked.reference(), version, body.state()));
    }

    @Post("/releases")
    HttpResponse<RequestView> propose(
            Viewer worker, @RequestBean Asked asked, @Body ReleaseBody body) {
        boolean byPost = Boolean.TRUE.equals(body.byPost());
        return decide(
                worker,
                asked,
                "/releases",
                body,
                version ->
                        decisions
                                .give()
                                .propose(
                                        worker,
                                        asked.reference(),
                                        version,
                                        body.said(),
                                        body.why(),
                                        byPost));
    }

    @Post("/releases/{id}/approval")
    HttpResponse<RequestView> approve(
            Viewer worker, @RequestBean Asked asked, @PathVariable long id) {
        return decide(
                worker,
                asked,
                "/releases/" + id + "/approval",
                NOTHING,
                version -> decisions.give().approve(worker, asked.reference(), version, id));
    }

    @Post("/releases/{id}/giving")
    HttpResponse<RequestView> give(Viewer worker, @RequestBean Asked asked, @PathVariable long id) {
        return decide(
                worker,
                asked,
                "/releases/" + id + "/giving",
                NOTHING,
                version -> decisions.give().given(worker, asked.reference(), version, id));
    }

    @Post("/closure")
    HttpResponse<RequestView> close(
            Viewer worker, @RequestBean Asked asked, @Body ClosureBody body) {
        return decide(
                worker,
                asked,
                "/closure",
                body,
                version -> decisions.close().close(worker, asked.reference(), version, body.why()));
    }

    private HttpResponse<RequestView> decide(
            Viewer worker, Asked asked, String path, Object body, IntConsumer decision) {
        int version = Versions.expected(asked.ifMatch());
        String reference = requests.request(worker, asked.reference()).reference();
        once.perform(
                worker.actor(),
                "POST " + BirthFamilyApi.PATH + "/" + reference + path,
                asked.key(),
                body,
                () -> {
                    decision.accept(version);
                    return reference;
                });
        return answer(worker, requests.request(worker, reference));
    }

    private HttpResponse<RequestView> answer(Viewer worker, BirthFamilyCase request) {
        CaseSummary summary = status.of(request);
        RequestView view =
                new RequestView(
                        request.reference(),
                        request.stage(),
                        request.route(),
                        request.receivedOn(),
                        status.firstContact(request).dueOn(),
                        request.file(),
                        request.closedOn(),
                        request.outcome(),
                        summary.nextStep(),
                        summary.nextDueOn(),
                        requests.story(worker, request),
                        contacts.before(request.id(), worker).stream()
                                .map(each -> new EarlierContact(each.until(), each.contact()))
                                .toList(),
                        releases.of(request.id(), worker).stream()
                                .map(RequestView.ReleaseView::of)
                                .toList());
        return HttpResponse.ok(view).header(HttpHeaders.ETAG, Versions.tag(request.rowVersion()));
    }
}
