package org.adoptionportal.allocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** Who works on a case, for programs that act for a worker. */
@Controller("/api/v1/cases/{reference}/allocation")
@Secured(Areas.STAFF)
class AllocationApi {

    private final Allocations allocations;
    private final Allocate allocate;

    AllocationApi(Allocations allocations, Allocate allocate) {
        this.allocations = allocations;
        this.allocate = allocate;
    }

    /**
     * Who works on it.
     *
     * @param worker the id of a member of staff; null for nobody
     * @param team the id of a team; null for none
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Body(@Nullable String worker, @Nullable String team) {}

    @Get
    HttpResponse<Body> read(Viewer viewer, @PathVariable String reference) {
        return answer(viewer, reference);
    }

    @Put
    HttpResponse<Body> give(
            Viewer viewer,
            @PathVariable String reference,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @io.micronaut.http.annotation.Body Body body) {
        var target = new Allocate.Target(reference, Versions.expected(ifMatch));
        allocate.allocate(viewer, List.of(target), id(body.worker()), id(body.team()));
        return answer(viewer, reference);
    }

    private HttpResponse<Body> answer(Viewer viewer, String reference) {
        AllocatedRow row = allocations.of(reference, viewer);
        return HttpResponse.ok(new Body(text(row.workerPersonaId()), text(row.teamId())))
                .header(HttpHeaders.ETAG, Versions.tag(row.allocationVersion()));
    }

    private static @Nullable String text(@Nullable Long id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable Long id(@Nullable String text) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException notOurs) {
            throw new Refusal.NotFound();
        }
    }
}
