package org.adoptionportal.holds.api;

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
import org.adoptionportal.holds.api.HoldBodies.EndBody;
import org.adoptionportal.holds.api.HoldBodies.ExtensionBody;
import org.adoptionportal.holds.api.HoldBodies.HoldBody;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
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
    private final Once once;

    HoldsApi(HoldsViews views, ChangeClock change, Once once) {
        this.views = views;
        this.change = change;
        this.once = once;
    }

    @Get
    HoldsView read(Viewer worker, @PathVariable String reference) {
        return views.opened(worker, reference);
    }

    @Post
    HoldsView hold(
            Viewer worker,
            @PathVariable String reference,
            @Header(KEY) @Nullable String key,
            @Body HoldBody body) {
        NewHold hold = body.hold();
        return perform(
                worker, reference, "", key, body, () -> change.hold(worker, reference, hold));
    }

    @Post("/{id}/end")
    HoldsView end(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable long id,
            @Header(KEY) @Nullable String key,
            @Body EndBody body) {
        LocalDate lastDay = body.lastDay();
        return perform(
                worker,
                reference,
                "/" + id + "/end",
                key,
                body,
                () -> change.runAgain(worker, reference, id, lastDay));
    }

    @Post("/extensions")
    HoldsView extend(
            Viewer worker,
            @PathVariable String reference,
            @Header(KEY) @Nullable String key,
            @Body ExtensionBody body) {
        NewExtension more = body.extension();
        return perform(
                worker,
                reference,
                "/extensions",
                key,
                body,
                () -> change.extend(worker, reference, more));
    }

    private HoldsView perform(
            Viewer worker,
            String reference,
            String path,
            @Nullable String key,
            Object body,
            Runnable decision) {
        once.perform(
                worker.actor(),
                "POST " + PATH.replace("{reference}", reference) + path,
                key,
                body,
                () -> {
                    decision.run();
                    return reference;
                });
        return views.again(worker, reference);
    }
}
