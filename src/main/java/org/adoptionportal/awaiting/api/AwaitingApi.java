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
import java.net.URI;
import org.adoptionportal.awaiting.AddAwaited;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.awaiting.HeldUpBy;
import org.adoptionportal.awaiting.OwnAwaitedThings;
import org.adoptionportal.awaiting.api.AwaitedBodies.More;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.ListView;
import org.jspecify.annotations.Nullable;

/** Everything that is awaited in a case, for programs. */
@Controller(AwaitingApi.PATH)
class AwaitingApi {

    static final String PATH = "/api/v1/cases/{reference}/awaiting";
    static final String KEY = "Idempotency-Key";

    private final CaseDesk desk;
    private final AwaitedThings things;
    private final OwnAwaitedThings own;
    private final AddAwaited add;
    private final Once once;

    AwaitingApi(
            CaseDesk desk, AwaitedThings things, OwnAwaitedThings own, AddAwaited add, Once once) {
        this.desk = desk;
        this.things = things;
        this.own = own;
        this.add = add;
        this.once = once;
    }

    static String of(String reference) {
        return PATH.replace("{reference}", reference);
    }

    /** All of it for staff; for the people of the case what each of them may know. */
    @Get
    @Secured({Areas.STAFF, Areas.APPLICANT, Areas.FAMILY, Areas.ADOPTEE, Areas.BIRTH_RELATIVE})
    HttpResponse<?> list(Viewer viewer, @PathVariable String reference) {
        return HttpResponse.ok(viewer.isStaff() ? all(viewer, reference) : own(viewer, reference));
    }

    private OwnAwaitedView own(Viewer viewer, String reference) {
        long caseId = desk.head(viewer, reference).id();
        return OwnAwaitedView.of(own.of(caseId, viewer), own::what);
    }

    private ListView<AwaitedView> all(Viewer worker, String reference) {
        long caseId = desk.open(worker, reference).id();
        return ListView.whole(things.of(caseId, worker).stream().map(AwaitedView::of).toList());
    }

    @Post
    @Secured(Areas.STAFF)
    HttpResponse<AwaitedView> add(
            Viewer worker,
            @PathVariable String reference,
            @Header(KEY) @Nullable String key,
            @Body More body) {
        String what = body.what();
        HeldUpBy whom = body.whom();
        String id =
                once.perform(
                                worker.actor(),
                                "POST " + of(reference),
                                key,
                                body,
                                () -> Long.toString(add.add(worker, reference, what, whom)))
                        .result();
        long caseId = desk.head(worker, reference).id();
        AwaitedView view = AwaitedView.of(things.one(caseId, Long.parseLong(id), worker));
        return HttpResponse.created(view, URI.create(of(reference) + "/" + id))
                .header(HttpHeaders.ETAG, view.etag());
    }
}
