package org.adoptionportal.architecture;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;

/** Takes hostile words as badly as can be: what the hostile requests have to find out. */
@Controller
@Requires(env = "test")
@Secured(SecurityRule.IS_ANONYMOUS)
@Consumes(MediaType.ALL)
final class Brittle {

    @Post("/api/test/hostile/breaks")
    String breaks(HttpRequest<?> request) {
        return request.getHeaders().findFirst("No-Such-Header").orElseThrow();
    }

    @Post("/api/test/hostile/tells")
    @Produces("application/problem+json")
    HttpResponse<String> tells() {
        return HttpResponse.badRequest(
                """
                {"type":"/problems/malformed","status":400,"detail":"java.lang.IllegalStateException"}\
                """);
    }

    @Post("/api/test/hostile/plain")
    @Produces(MediaType.TEXT_PLAIN)
    HttpResponse<String> plain() {
        return HttpResponse.badRequest("We could not read it");
    }

    @Post("/test/hostile/repeats")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    String repeats(@Body Map<String, String> form) {
        return "<h1>You wrote " + form.get("words") + "</h1>";
    }
}
