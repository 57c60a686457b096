package org.adoptionportal.access.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Objects;
import org.adoptionportal.access.LentCases;
import org.adoptionportal.access.OpenUrgently;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.ListView;
import org.jspecify.annotations.Nullable;

/** Lets a worker into a case that is not theirs when somebody may be in danger, for programs. */
@Controller(UrgentApi.PATH)
@Secured(Areas.STAFF)
class UrgentApi {

    static final String PATH = "/api/v1/urgent-access";

    private final OpenUrgently open;
    private final LentCases lent;
    private final Once once;

    UrgentApi(OpenUrgently open, LentCases lent, Once once) {
        this.open = open;
        this.lent = lent;
        this.once = once;
    }

    /** Which case, and why it cannot wait. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Asked(@Nullable String reference, @Nullable String why) {

        @Override
        public String toString() {
            return "Asked";
        }
    }

    /**
     * A case that is open to them for a while.
     *
     * @param reference of the case
     * @param endsAt until when they may read it
     */
    @Serdeable.Serializable
    record Lent(String id, String reference, Instant endsAt) {

        static Lent of(LentCases.Lent each) {
            return new Lent(Long.toString(each.id()), each.reference(), each.endsAt());
        }
    }

    @Get
    ListView<Lent> list(Viewer worker) {
        return ListView.whole(lent.of(worker).stream().map(Lent::of).toList());
    }

    @Post
    HttpResponse<ListView<Lent>> ask(
            Viewer worker, @Header("Idempotency-Key") @Nullable String key, @Body Asked asked) {
        once.perform(
                worker.actor(),
                "POST " + PATH,
                key,
                asked,
                () ->
                        open.open(
                                        worker,
                                        Objects.requireNonNullElse(asked.reference(), ""),
                                        Objects.requireNonNullElse(asked.why(), ""))
                                .reference());
        return HttpResponse.created(list(worker));
    }

    /** The same again changes nothing: no key is needed. */
    @Post("/{id}/end")
    @Status(HttpStatus.NO_CONTENT)
    void end(Viewer worker, @PathVariable long id) {
        lent.end(worker, id);
    }
}
