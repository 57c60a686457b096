package org.adoptionportal.holds.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import org.adoptionportal.holds.ChangeClock;
import org.adoptionportal.holds.ChangeClock.NewExtension;
import org.adoptionportal.holds.ChangeClock.NewHold;
import org.adoptionportal.holds.ClockStates;
import org.adoptionportal.holds.api.HoldBodies.EndBody;
import org.adoptionportal.holds.api.HoldBodies.ExtensionBody;
import org.adoptionportal.holds.api.HoldBodies.HoldBody;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/**
 * The clock that runs in a case, for programs that act for a worker; each change answers it as it
 * is then.
 */
@Controller(HoldsApi.PATH)
@Secured(Areas.STAFF)
class HoldsApi {

    static final String PATH = "/api/v1/cases/{reference}/holds";

    private static final String KEY = "Idempotency-Key";

    private final HoldsViews views;
    private final ChangeClock change;
    private final ClockStates states;
    private final Once once;

    HoldsApi(HoldsViews views, ChangeClock change, ClockStates states, Once once) {
        this.views = views;
        this.change = change;
        this.states = states;
        this.once = once;
    }

    @Get
    HttpResponse<HoldsView> read(Viewer worker, @PathVariable String reference) {
        return views.opened(worker, reference);
    }

    @Post
    HttpResponse<HoldsView> hold(
            Viewer worker,
            @PathVariable String reference,
            @Header(KEY) @Nullable String key,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body HoldBody body) {
        NewHold hold = body.hold();
        return perform(
                new Call(worker, reference, "", key, Versions.expected(ifMatch)),
                body,
                () -> change.hold(worker, reference, hold));
    }

    @Post("/{id}/end")
    HttpResponse<HoldsView> end(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable long id,
            @Header(KEY) @Nullable String key,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body EndBody body) {
        LocalDate lastDay = body.lastDay();
        return perform(
                new Call(worker, reference, "/" + id + "/end", key, Versions.expected(ifMatch)),
                body,
                () -> change.runAgain(worker, reference, id, lastDay));
    }

    @Post("/extensions")
    HttpResponse<HoldsView> extend(
            Viewer worker,
            @PathVariable String reference,
            @Header(KEY) @Nullable String key,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body ExtensionBody body) {
        NewExtension more = body.extension();
        return perform(
                new Call(worker, reference, "/extensions", key, Versions.expected(ifMatch)),
                body,
                () -> change.extend(worker, reference, more));
    }

    private HttpResponse<HoldsView> perform(Call call, Object body, Runnable decision) {
        once.perform(
                call.worker.actor(),
                "POST " + PATH.replace("{reference}", call.reference) + call.path,
                call.key,
                body,
                () -> {
                    states.isStill(call.seen, call.worker, call.reference);
                    decision.run();
                    return call.reference;
                });
        return views.again(call.worker, call.reference);
    }

    /**
     * Who changes the clock of which case.
     *
     * @param path below that of the clock
     * @param seen the state in which they saw it
     */
    private record Call(
            Viewer worker, String reference, String path, @Nullable String key, int seen) {}
}
