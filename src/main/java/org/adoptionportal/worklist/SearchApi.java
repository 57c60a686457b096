package org.adoptionportal.worklist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.casefile.search.CaseSearch;
import org.adoptionportal.casefile.search.Wanted;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/** Finds cases for programs that act for a worker; each call is kept. */
@Controller("/api/v1/search")
@Secured(Areas.STAFF)
class SearchApi {

    private final CaseSearch search;
    private final Clock clock;

    SearchApi(CaseSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /** What is known of the case; all of it must fit. */
    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Asked(
            @Nullable String reference,
            @Nullable String name,
            @Nullable LocalDate dateOfBirth,
            @Nullable String postcode,
            @Nullable String email,
            @Nullable String telephone) {

        Wanted wanted() {
            return new Wanted(
                    clean(reference),
                    clean(name),
                    dateOfBirth == null ? "" : dateOfBirth.toString(),
                    clean(postcode),
                    clean(email),
                    clean(telephone));
        }

        private static String clean(@Nullable String text) {
            return text == null ? "" : Typed.clean(text);
        }

        @Override
        public String toString() {
            return "Asked";
        }
    }

    /**
     * What was found, latest first.
     *
     * @param more whether there is more than is shown
     */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Found(List<WorklistApi.Line> items, boolean more) {}

    @Post
    Found search(Viewer worker, @Body Asked asked) {
        Wanted wanted = asked.wanted();
        var found = search.found(worker, search.begin(worker, wanted));
        LocalDate today = London.today(clock);
        return new Found(
                found.cases().stream().map(each -> WorklistApi.Line.of(each, today)).toList(),
                found.more());
    }
}
