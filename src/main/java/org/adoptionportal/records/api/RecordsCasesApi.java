package org.adoptionportal.records.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.util.Arrays;
import java.util.function.Consumer;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Versions;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.records.EnterRequest;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.RecordsTeam;
import org.adoptionportal.records.Releases;
import org.adoptionportal.records.Requests;
import org.adoptionportal.records.casework.Decisions;
import org.adoptionportal.records.casework.ReleaseDecisions;
import org.jspecify.annotations.Nullable;

/** Requests for birth records as staff work them, for programs. */
@Controller(RecordsCasesApi.PATH)
@Secured(Areas.STAFF)
class RecordsCasesApi {

    static final String PATH = "/api/v1/records/cases";

    private static final String KEY = "Idempotency-Key";

    private final Requests requests;
    private final Releases releases;
    private final EnterRequest enter;
    private final Decisions decisions;
    private final ReleaseDecisions releaseDecisions;
    private final Once once;

    RecordsCasesApi(
            Requests requests,
            Releases releases,
            EnterRequest enter,
            Decisions decisions,
            ReleaseDecisions releaseDecisions,
            Once once) {
        this.requests = requests;
        this.releases = releases;
        this.enter = enter;
        this.decisions = decisions;
        this.releaseDecisions = releaseDecisions;
        this.once = once;
    }

    /** Enters a request that did not come online. */
    @Post
    HttpResponse<CaseView> enter(
            Viewer worker, @Header(KEY) @Nullable String key, @Body AssistedBody body) {
        RecordsTeam.require(worker);
        String reference =
                once.perform(
                                worker.actor(),
                                "POST " + PATH,
                                key,
                                Arrays.asList(body.answers(), body.takenBy()),
                                () -> enter.enter(worker, body.answers(), body.takenBy()))
                        .result();
        RecordsRequest request = requests.request(worker, reference);
        return HttpResponse.created(view(worker, request)).header(HttpHeaders.ETAG, tag(request));
    }

    @Get("/{reference}")
    HttpResponse<CaseView> read(Viewer worker, @PathVariable String reference) {
        return answer(worker, requests.open(worker, reference));
    }

    /** Takes any of {@link Decisions}. */
    @Post("/{reference}/{act}")
    HttpResponse<CaseView> record(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable String act,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(KEY) @Nullable String key,
            @Body ActBody body) {
        Asked asked = new Asked(reference, "/" + act, ifMatch, key);
        return perform(worker, asked, body, sent -> decisions.decide(act, worker, reference, sent));
    }

    /** Takes any of {@link ReleaseDecisions}. */
    @Post("/{reference}/releases/{id}/{act}")
    HttpResponse<CaseView> release(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable long id,
            @PathVariable String act,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(KEY) @Nullable String key,
            @Body ActBody body) {
        Asked asked = new Asked(reference, "/releases/" + id + "/" + act, ifMatch, key);
        return perform(
                worker,
                asked,
                body,
                sent -> releaseDecisions.decide(act, worker, reference, id, sent));
    }

    private record Asked(
            String reference, String path, @Nullable String ifMatch, @Nullable String key) {}

    private HttpResponse<CaseView> perform(
            Viewer worker, Asked asked, ActBody body, Consumer<Sent> decision) {
        Sent sent = body.sent(Versions.expected(asked.ifMatch()));
        String reference = requests.request(worker, asked.reference()).reference();
        once.perform(
                worker.actor(),
                "POST " + PATH + "/" + reference + asked.path(),
                asked.key(),
                sent.content(),
                () -> {
                    decision.accept(sent);
                    return reference;
                });
        return answer(worker, requests.request(worker, reference));
    }

    private HttpResponse<CaseView> answer(Viewer worker, RecordsRequest request) {
        return HttpResponse.ok(view(worker, request)).header(HttpHeaders.ETAG, tag(request));
    }

    private CaseView view(Viewer worker, RecordsRequest request) {
        return CaseView.of(
                request, releases.of(request, worker), requests.answers(worker, request));
    }

    private static String tag(RecordsRequest request) {
        return Versions.tag(request.rowVersion());
    }
}
