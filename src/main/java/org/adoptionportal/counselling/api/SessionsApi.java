package org.adoptionportal.counselling.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.util.function.Supplier;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.counselling.ExtendSessions;
import org.adoptionportal.counselling.OfferSession;
import org.adoptionportal.counselling.RecordSession;
import org.adoptionportal.counselling.Recorded;
import org.adoptionportal.counselling.Sessions;
import org.adoptionportal.counselling.api.SessionBodies.MoreBody;
import org.adoptionportal.counselling.api.SessionBodies.StepBody;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a case, for programs that act for a worker; each change answers them as they are
 * then.
 */
@Controller(SessionsApi.PATH)
@Secured(Areas.STAFF)
class SessionsApi {

    static final String PATH = "/api/v1/cases/{reference}/counselling";

    private static final String KEY = "Idempotency-Key";

    private final CaseDesk desk;
    private final Sessions sessions;
    private final OfferSession offer;
    private final RecordSession record;
    private final ExtendSessions extend;
    private final Once once;

    SessionsApi(
            CaseDesk desk,
            Sessions sessions,
            OfferSession offer,
            RecordSession record,
            ExtendSessions extend,
            Once once) {
        this.desk = desk;
        this.sessions = sessions;
        this.offer = offer;
        this.record = record;
        this.extend = extend;
        this.once = once;
    }

    @Get
    SessionsView read(Viewer worker, @PathVariable String reference) {
        return view(worker, desk.open(worker, reference));
    }

    @Post
    HttpResponse<SessionsView> offer(
            Viewer worker, @PathVariable String reference, @Header(KEY) @Nullable String key) {
        SessionsView view =
                perform(
                        worker,
                        reference,
                        "",
                        key,
                        "",
                        () -> Long.toString(offer.offer(worker, reference)));
        return HttpResponse.created(view);
    }

    @Post("/{id}/steps")
    SessionsView record(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable long id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(KEY) @Nullable String key,
            @Body StepBody body) {
        int version = Versions.expected(ifMatch);
        Recorded said = body.recorded();
        return perform(
                worker,
                reference,
                "/" + id + "/steps",
                key,
                body,
                () -> {
                    record.record(worker, reference, id, version, said);
                    return reference;
                });
    }

    @Post("/extensions")
    SessionsView extend(
            Viewer worker,
            @PathVariable String reference,
            @Header(KEY) @Nullable String key,
            @Body MoreBody body) {
        int more = body.howMany();
        return perform(
                worker,
                reference,
                "/extensions",
                key,
                body,
                () -> {
                    extend.extend(worker, reference, more, body.reason());
                    return reference;
                });
    }

    private SessionsView perform(
            Viewer worker,
            String reference,
            String path,
            @Nullable String key,
            Object body,
            Supplier<String> decision) {
        once.perform(
                worker.actor(),
                "POST " + PATH.replace("{reference}", reference) + path,
                key,
                body,
                decision);
        return view(worker, desk.head(worker, reference));
    }

    private SessionsView view(Viewer worker, CaseHead head) {
        return SessionsView.of(
                sessions.of(head.id(), head.kind(), worker),
                sessions.extensions(head.id(), worker));
    }
}
