package org.adoptionportal.identity.session;

import com.nimbusds.jwt.JWT;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import io.micronaut.security.token.TokenAuthenticationFetcher;
import io.micronaut.security.token.jwt.validator.ReactiveJsonWebTokenValidator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Recognises a request: a good token, then one query for its session and viewer. Whoever has no
 * live session is nobody, so an ended one is refused where being signed in is needed and does no
 * harm on a public page.
 */
@Singleton
@Replaces(TokenAuthenticationFetcher.class)
final class SessionAuthentication implements AuthenticationFetcher<HttpRequest<?>> {

    private final TokenByAudience tokens;
    private final ReactiveJsonWebTokenValidator<JWT, HttpRequest<?>> validator;
    private final Sessions sessions;
    private final Scheduler blocking;

    SessionAuthentication(
            TokenByAudience tokens,
            ReactiveJsonWebTokenValidator<JWT, HttpRequest<?>> validator,
            Sessions sessions,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.tokens = tokens;
        this.validator = validator;
        this.sessions = sessions;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        return Mono.justOrEmpty(tokens.in(request))
                .flatMap(token -> Mono.from(validator.validate(token, request)))
                .publishOn(blocking)
                .flatMap(token -> Mono.justOrEmpty(session(token, request)))
                .map(session -> recognise(request, session));
    }

    private Optional<LiveSession> session(JWT token, HttpRequest<?> request) {
        try {
            String sid = token.getJWTClaimsSet().getSubject();
            return SessionWatch.isBy(request) ? sessions.look(sid) : sessions.find(sid);
        } catch (ParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Authentication recognise(HttpRequest<?> request, LiveSession session) {
        Viewer viewer = session.viewer();
        request.setAttribute(CurrentSession.ATTRIBUTE, session);
        return Authentication.build(Long.toString(viewer.personaId()), roles(viewer), Map.of());
    }

    private static List<String> roles(Viewer viewer) {
        return Stream.concat(
                        Stream.of(viewer.kind().name()),
                        viewer.roles().stream().map(StaffRole::name))
                .toList();
    }
}
