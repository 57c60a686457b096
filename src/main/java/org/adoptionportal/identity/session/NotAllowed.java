package org.adoptionportal.identity.session;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import org.adoptionportal.platform.error.Audience;
import org.adoptionportal.platform.error.Refusal;

/**
 * Answers whoever may not do what they asked: sign in first, set up a second factor first, or not
 * for you.
 */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class NotAllowed implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

    private static final URI ENROLMENT = URI.create("/account/second-factor");

    private final ErrorResponseProcessor<?> answers;
    private final EndedSessions ended;

    NotAllowed(ErrorResponseProcessor<?> answers, EndedSessions ended) {
        this.answers = answers;
        this.ended = ended;
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        HttpRequest<?> asked = request;
        if (CurrentSession.mustEnrol(asked)) {
            return enrol(asked);
        }
        if (refused.isForbidden()) {
            return answer(asked, HttpStatus.FORBIDDEN, refused);
        }
        return switch (Audience.of(asked)) {
            case PERSON -> HttpResponse.seeOther(signIn(asked));
            case PROGRAM ->
                    answer(asked, HttpStatus.UNAUTHORIZED, refused)
                            .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        };
    }

    private MutableHttpResponse<?> enrol(HttpRequest<?> request) {
        return switch (Audience.of(request)) {
            case PERSON -> HttpResponse.seeOther(ENROLMENT);
            case PROGRAM -> answer(request, HttpStatus.FORBIDDEN, new Refusal.SecondFactorNeeded());
        };
    }

    private MutableHttpResponse<?> answer(
            HttpRequest<?> request, HttpStatus status, Throwable cause) {
        return answers.processResponse(
                ErrorContext.builder(request).cause(cause).build(), HttpResponse.status(status));
    }

    private URI signIn(HttpRequest<?> request) {
        UriBuilder address = UriBuilder.of("/sign-in");
        if (request.getMethod() == HttpMethod.GET) {
            address.queryParam("next", request.getUri().toString());
        }
        if (ended.isNamedBy(request)) {
            address.queryParam("ended", "time");
        }
        return address.build();
    }
}
