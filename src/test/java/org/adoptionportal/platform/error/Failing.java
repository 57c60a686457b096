package org.adoptionportal.platform.error;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.io.EOFException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;

/** Goes wrong in every way. */
@Controller
@Requires(env = "test")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
class Failing {

    @Get(uris = {"/test/refusal/{kind}", "/api/test/refusal/{kind}"})
    String refuse(String kind) {
        throw switch (kind) {
            case "not-found" -> new Refusal.NotFound();
            case "invalid" ->
                    new Refusal.Invalid(
                            "Two answers are missing.", Map.of("b", "No b", "a", "No a"));
            case "conflict" -> new Refusal.Conflict("It was decided already.");
            case "stale" -> new Refusal.Stale("Somebody changed it.");
            case "forbidden" -> new Refusal.Forbidden("Not for you.");
            case "too-many" -> new Refusal.TooMany("Too often.");
            default -> new Refusal.Unavailable("Not now.");
        };
    }

    @Get(uris = {"/test/bug", "/api/test/bug"})
    String bug() {
        throw new IllegalStateException("ada@example.org", new RuntimeException("3 High Street"));
    }

    @Get(uris = {"/test/no-database", "/api/test/no-database"})
    String noDatabase() {
        throw new IllegalStateException(new SQLTransientConnectionException("10.0.0.3 is away"));
    }

    @Get("/api/test/hung-up")
    String hungUp() throws EOFException {
        throw new EOFException();
    }

    @Get("/test/broken-template")
    @Produces(MediaType.TEXT_HTML)
    ModelAndView<Map<String, Object>> brokenTemplate() {
        return new ModelAndView<>("no/such/template", Map.of());
    }

    @Get(uris = {"/test/number", "/api/test/number"})
    int number(@QueryValue int of) {
        return of;
    }

    @Post(uri = "/api/test/number")
    int post(int of) {
        return of;
    }
}
