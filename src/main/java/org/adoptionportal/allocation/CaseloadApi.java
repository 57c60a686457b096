package org.adoptionportal.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.api.ListView;
import org.jspecify.annotations.Nullable;

/** What each worker has on their hands, for programs that act for a manager or for triage. */
@Controller("/api/v1/caseload")
@Secured(Areas.STAFF)
class CaseloadApi {

    private final Allocations allocations;

    CaseloadApi(Allocations allocations) {
        this.allocations = allocations;
    }

    /**
     * One worker.
     *
     * @param worker the id of a member of staff; null for the cases on which nobody works, as is
     *     the name
     */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LoadView(
            @Nullable String worker,
            @Nullable String name,
            long open,
            long waitingForUs,
            long late) {

        static LoadView of(Load each) {
            return new LoadView(
                    each.worker() == null ? null : Long.toString(each.workerId()),
                    each.worker(),
                    each.open(),
                    each.ours(),
                    each.late());
        }

        @Override
        public String toString() {
            return "LoadView[" + worker + "]";
        }
    }

    @Get
    ListView<LoadView> read(Viewer viewer) {
        return ListView.whole(allocations.caseload(viewer).stream().map(LoadView::of).toList());
    }
}
