package org.adoptionportal.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
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
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
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
            @io.micronaut.http.annotation.Body JsonNode body) {
        requireVisible(viewer, reference);
        var target = new Allocate.Target(reference, Versions.expected(ifMatch));
        Long worker = said(body, "worker");
        Long team = said(body, "team");
        allocate.allocate(viewer, List.of(target), worker, team);
        return answer(viewer, reference);
    }

    /** A case that is not theirs is not found, whatever was sent. */
    private void requireVisible(Viewer viewer, String reference) {
        allocations.of(reference, viewer);
    }

    private HttpResponse<Body> answer(Viewer viewer, String reference) {
        AllocatedRow row = allocations.of(reference, viewer);
        return HttpResponse.ok(new Body(text(row.workerPersonaId()), text(row.teamId())))
                .header(HttpHeaders.ETAG, Versions.tag(row.allocationVersion()));
    }

    private static @Nullable String text(@Nullable Long id) {
        return id == null ? null : id.toString();
    }

    /**
     * An id, or null for nobody; to leave it out is neither, so nothing is given up by accident.
     */
    private static @Nullable Long said(JsonNode body, String field) {
        JsonNode said = body.isObject() ? body.get(field) : null;
        if (said == null || !(said.isNull() || said.isString())) {
            String fault = "Say both worker and team, each an id as a text, or null for nobody";
            throw new Refusal.Invalid(fault, Map.of(field, fault));
        }
        return said.isNull() ? null : id(said.getStringValue());
    }

    private static Long id(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException notOurs) {
            throw new Refusal.NotFound();
        }
    }
}
