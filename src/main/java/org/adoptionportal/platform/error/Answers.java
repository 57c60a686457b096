package org.adoptionportal.platform.error;

import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns every error, ours or the framework's, into a page or a problem+json document. */
@Singleton
final class Answers implements ErrorResponseProcessor<String> {

    static final String REQUEST_ID = "org.adoptionportal.request-id";

    private static final MediaType PROBLEM_JSON = new MediaType("application/problem+json");

    private static final MediaType HTML = new MediaType("text/html;charset=utf-8");

    private final JsonMapper json;
    private final ErrorPages pages;

    Answers(JsonMapper json, ErrorPages pages) {
        this.json = json;
        this.pages = pages;
    }

    @Override
    public MutableHttpResponse<String> processResponse(
            ErrorContext context, MutableHttpResponse<?> response) {
        Problem problem = problem(context, response);
        MutableHttpResponse<String> answer = response.status(problem.status()).body("");
        return switch (Audience.of(context.getRequest())) {
            case PROGRAM -> answer.contentType(PROBLEM_JSON).body(write(problem));
            case PERSON -> answer.contentType(HTML).body(pages.draw(context.getRequest(), problem));
        };
    }

    private static Problem problem(ErrorContext context, MutableHttpResponse<?> response) {
        @Nullable Throwable cause = context.getRootCause().orElse(null);
        if (cause instanceof Refusal refusal) {
            return Problem.of(
                    Kind.of(refusal), String.valueOf(refusal.getMessage()), fields(refusal), null);
        }
        Kind kind = Kind.of(response.status());
        @Nullable String id =
                context.getRequest().getAttribute(REQUEST_ID, String.class).orElse(null);
        return Problem.of(kind, kind.advice(), Map.of(), id);
    }

    private static Map<String, String> fields(Refusal refusal) {
        return refusal instanceof Refusal.Invalid invalid ? invalid.fields() : Map.of();
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
