package org.adoptionportal.access.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.adoptionportal.access.Blocks;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.ListView;
import org.jspecify.annotations.Nullable;

/** Who is kept out of a case because of a conflict of interest, for programs of managers. */
@Controller(BlocksApi.PATH)
@Secured(Areas.STAFF)
class BlocksApi {

    static final String PATH = "/api/v1/cases/{reference}/blocks";

    private final Blocks blocks;
    private final Once once;

    BlocksApi(Blocks blocks, Once once) {
        this.blocks = blocks;
        this.once = once;
    }

    /**
     * Somebody who is to be kept out.
     *
     * @param worker the id of a member of staff
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record NewBlock(@Nullable String worker, @Nullable String why) {

        long workerId() {
            try {
                return Long.parseLong(Objects.requireNonNullElse(worker, ""));
            } catch (NumberFormatException nobody) {
                String fault = "Say who is kept out";
                throw new Refusal.Invalid(fault, Map.of(Blocks.WORKER, fault));
            }
        }

        @Override
        public String toString() {
            return "NewBlock";
        }
    }

    /** Somebody who is kept out. */
    @Serdeable.Serializable
    record BlockView(String id, String worker, String why, Instant since) {

        static BlockView of(Blocks.Block each) {
            return new BlockView(Long.toString(each.id()), each.worker(), each.why(), each.since());
        }

        @Override
        public String toString() {
            return "BlockView";
        }
    }

    @Get
    ListView<BlockView> list(Viewer manager, @PathVariable String reference) {
        return ListView.whole(blocks.of(manager, reference).stream().map(BlockView::of).toList());
    }

    @Post
    HttpResponse<ListView<BlockView>> keepOut(
            Viewer manager,
            @PathVariable String reference,
            @Header("Idempotency-Key") @Nullable String key,
            @Body NewBlock body) {
        long worker = body.workerId();
        once.perform(
                manager.actor(),
                "POST " + PATH.replace("{reference}", reference),
                key,
                body,
                () -> {
                    blocks.add(
                            manager, reference, worker, Objects.requireNonNullElse(body.why(), ""));
                    return reference;
                });
        return HttpResponse.created(list(manager, reference));
    }

    /** The same again changes nothing: no key is needed. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void letIn(Viewer manager, @PathVariable String reference, @PathVariable long id) {
        blocks.lift(manager, reference, id);
    }
}
