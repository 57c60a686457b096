package org.adoptionportal.records.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.records.holder.FileHolder;
import org.adoptionportal.records.holder.FindHolder;
import org.adoptionportal.records.holder.HolderQuestion;
import org.adoptionportal.records.holder.Route;
import org.adoptionportal.records.holder.Routes;
import org.jspecify.annotations.Nullable;

/** Tells anybody's program who is likely to hold a file; nothing of the question is kept. */
@Controller("/api/v1/records/who-holds-my-file")
@Secured(SecurityRule.IS_ANONYMOUS)
class HolderApi {

    private final FindHolder find;
    private final Routes routes;

    HolderApi(FindHolder find, Routes routes) {
        this.find = find;
        this.routes = routes;
    }

    /** What is known of the order; what is missing or null is not known. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record QuestionBody(
            @Nullable Integer day,
            @Nullable Integer month,
            @Nullable Integer year,
            @Nullable Boolean dayUnknown,
            @Nullable String where,
            @Nullable String court,
            @Nullable Integer council,
            @Nullable String agency) {

        HolderQuestion question() {
            return new HolderQuestion(
                    digits(day),
                    digits(month),
                    digits(year),
                    Boolean.TRUE.equals(dayUnknown),
                    Objects.requireNonNullElse(where, ""),
                    clean(court),
                    digits(council),
                    clean(agency));
        }

        private static String digits(@Nullable Integer number) {
            return number == null ? "" : number.toString();
        }

        private static String clean(@Nullable String text) {
            return text == null ? "" : Typed.clean(text);
        }

        @Override
        public String toString() {
            return "QuestionBody";
        }
    }

    /** The answer. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record HolderView(String holder, @Nullable String name, List<RouteView> routes) {}

    /**
     * A way to birth details.
     *
     * @param ordered the orders that it is for
     * @param counsellingFirst whether an interview comes before birth details are given
     */
    @Serdeable
    record RouteView(String route, String ordered, boolean counsellingFirst) {}

    @Post
    HolderView answer(@Body QuestionBody body) {
        FileHolder found = find.answer(body.question());
        return new HolderView(
                found.holder().name(),
                found.name(),
                found.routes().stream().map(this::view).toList());
    }

    private RouteView view(Route route) {
        return new RouteView(route.name(), routes.period(route), route.interviewComesFirst());
    }
}
