package org.adoptionportal.familysupport.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import org.adoptionportal.familysupport.Asker;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.SendRequest;
import org.adoptionportal.familysupport.SupportRequest;
import org.adoptionportal.familysupport.SupportStatus;
import org.adoptionportal.familysupport.SupportTeam;
import org.adoptionportal.familysupport.view.ProgressView;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.jspecify.annotations.Nullable;

/** Lets a worker's program enter a request for somebody, and read one. */
@Controller(SupportPaths.ALL)
@Secured(Areas.STAFF)
class StaffSupportApi {

    private static final String ASSISTED = "/assisted";

    private final SendRequest send;
    private final Requests requests;
    private final SupportStatus status;
    private final StaffViews views;
    private final Once once;

    StaffSupportApi(
            SendRequest send,
            Requests requests,
            SupportStatus status,
            StaffViews views,
            Once once) {
        this.send = send;
        this.requests = requests;
        this.status = status;
        this.views = views;
        this.once = once;
    }

    /** Answers what the worker can tell the family, even where the case is another council's. */
    @Post(ASSISTED)
    HttpResponse<ProgressView> enter(
            Viewer worker,
            @Header(SupportPaths.KEY) @Nullable String key,
            @Body AssistedBody body) {
        SupportTeam.require(worker);
        Asker asker = Asker.worker(worker);
        String reference =
                once.perform(
                                worker.actor(),
                                "POST " + SupportPaths.ALL + ASSISTED,
                                key,
                                body,
                                () -> send.sendWhole(asker, body.statement(), body.takenBy()))
                        .result();
        return HttpResponse.created(
                ProgressView.of(requests.own(asker, reference), status),
                URI.create(SupportPaths.ALL + "/" + reference));
    }

    @Get("/{reference}")
    HttpResponse<SupportView> read(Viewer worker, @PathVariable String reference) {
        SupportRequest request = requests.open(worker, reference);
        return views.answer(worker, request);
    }
}
