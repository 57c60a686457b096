package org.adoptionportal.platform.error;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import jakarta.inject.Singleton;

/** Answers a {@link Refusal} thrown anywhere below a controller. */
@Singleton
final class RefusalHandler implements ExceptionHandler<Refusal, HttpResponse<?>> {

    private static final String RETRY_SECONDS = "60";

    private final Answers answers;

    RefusalHandler(Answers answers) {
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
        MutableHttpResponse<?> response = HttpResponse.status(Kind.of(refusal).status());
        switch (refusal) {
            case Refusal.Unavailable _ -> response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            case Refusal.TooMany tooMany ->
                    response.header(HttpHeaders.RETRY_AFTER, tooMany.retryAfter());
            default -> {}
        }
        return answers.processResponse(
                ErrorContext.builder(request).cause(refusal).build(), response);
    }
}
