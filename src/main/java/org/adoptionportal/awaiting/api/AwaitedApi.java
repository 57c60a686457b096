package org.adoptionportal.awaiting.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.awaiting.RecordStep;
import org.adoptionportal.awaiting.Recorded;
import org.adoptionportal.awaiting.api.AwaitedBodies.StepBody;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** One thing that is awaited in a case, for programs that act for a worker. */
@Controller(AwaitingApi.PATH + "/{id}")
@Secured(Areas.STAFF)
class AwaitedApi {

    private final CaseDesk desk;
    private final AwaitedThings things;
    private final RecordStep record;
    private final Once once;

    AwaitedApi(CaseDesk desk, AwaitedThings things, RecordStep record, Once once) {
        this.desk = desk;
        this.things = things;
        this.record = record;
        this.once = once;
    }

    @Get
    HttpResponse<AwaitedView> read(
            Viewer worker, @PathVariable String reference, @PathVariable long id) {
        return answer(worker, desk.open(worker, reference), id);
    }

    @Post("/steps")
    HttpResponse<AwaitedView> record(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable long id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(AwaitingApi.KEY) @Nullable String key,
            @Body StepBody body) {
        int version = Versions.expected(ifMatch);
        Recorded said = body.recorded();
        once.perform(
                worker.actor(),
                "POST " + AwaitingApi.of(reference) + "/" + id + "/steps",
                key,
                body,
                () -> {
                    record.record(worker, reference, id, version, said);
                    return reference;
                });
        return answer(worker, desk.head(worker, reference), id);
    }

    private HttpResponse<AwaitedView> answer(Viewer worker, CaseHead head, long id) {
        AwaitedView view = AwaitedView.of(things.one(head.id(), id, worker));
        return HttpResponse.ok(view).header(HttpHeaders.ETAG, view.etag());
    }
}
