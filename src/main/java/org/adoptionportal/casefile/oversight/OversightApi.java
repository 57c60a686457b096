package org.adoptionportal.casefile.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.adoptionportal.casefile.Opening;
import org.adoptionportal.casefile.WorkersLooks;
import org.adoptionportal.casefile.WorkersLooks.WorkerLook;
import org.adoptionportal.casefile.search.KeptSearches;
import org.adoptionportal.casefile.search.KeptSearches.Kept;
import org.adoptionportal.casefile.search.Wanted;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.web.api.ListView;
import org.jspecify.annotations.Nullable;

/** What staff searched for and looked at, for programs that act for a manager. */
@Controller("/api/v1/oversight")
@Secured(Areas.STAFF)
class OversightApi {

    private final KeptSearches searches;
    private final WorkersLooks looks;

    OversightApi(KeptSearches searches, WorkersLooks looks) {
        this.searches = searches;
        this.looks = looks;
    }

    /**
     * A search.
     *
     * @param worker the id of who made it
     * @param found how many cases it found, where 51 stands for more than 50; null when they never
     *     looked
     */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SearchView(
            Instant at, String worker, String name, Wanted wanted, @Nullable Integer found) {

        static SearchView of(Kept each) {
            return new SearchView(
                    each.at(),
                    Long.toString(each.workerId()),
                    each.worker(),
                    each.wanted(),
                    each.found());
        }

        @Override
        public String toString() {
            return "SearchView";
        }
    }

    /**
     * Somebody looked at a case.
     *
     * @param worker the id of who did
     * @param urgent whether it was open to them for an hour only
     */
    @Serdeable.Serializable
    record LookView(
            Instant at,
            String worker,
            String name,
            String reference,
            Opening.What what,
            boolean urgent) {

        static LookView of(WorkerLook each) {
            return new LookView(
                    each.at(),
                    Long.toString(each.workerId()),
                    each.worker(),
                    each.reference(),
                    each.what(),
                    each.urgent());
        }

        @Override
        public String toString() {
            return "LookView";
        }
    }

    @Get("/searches")
    ListView<SearchView> searches(
            Viewer manager,
            @QueryValue @Nullable String worker,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "" + ListView.USUAL) int limit) {
        return ListView.of(
                searches.page(
                                manager,
                                WhichWorker.id(worker),
                                Cursor.parse(after),
                                ListView.size(limit))
                        .map(SearchView::of));
    }

    @Get("/openings")
    ListView<LookView> openings(
            Viewer manager,
            @QueryValue @Nullable String worker,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "" + ListView.USUAL) int limit) {
        return ListView.of(
                looks.page(
                                manager,
                                WhichWorker.id(worker),
                                Cursor.parse(after),
                                ListView.size(limit))
                        .map(LookView::of));
    }
}
