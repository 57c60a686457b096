package org.adoptionportal.platform.web.csrf;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.filter.FilterBodyParser;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.csrf.CsrfConfiguration;
import io.micronaut.security.csrf.validator.CsrfTokenValidator;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.adoptionportal.platform.error.Audience;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Refuses whatever would change something and does not carry the token of its page. Stands in for
 * the library's filter, which loses requests whose body arrives after their head, and passes over
 * bodies that are not forms.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CsrfGuard implements Ordered {

    private static final Set<HttpMethod> HARMLESS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);
    private static final String STALE_FORM =
            "This form was open for too long, or you signed in or out since. Go back, load the page"
                    + " again and send it once more.";

    private final CsrfConfiguration settings;
    private final CsrfTokenValidator<HttpRequest<?>> validator;
    private final FilterBodyParser body;

    CsrfGuard(
            CsrfConfiguration settings,
            CsrfTokenValidator<HttpRequest<?>> validator,
            FilterBodyParser body) {
        this.settings = settings;
        this.validator = validator;
        this.body = body;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void check(HttpRequest<?> request) {
        boolean harmless = HARMLESS.contains(request.getMethod());
        if (harmless || Audience.of(request) == Audience.PROGRAM) {
            return;
        }
        @Nullable String token = token(request);
        if (token == null || !validator.validateCsrfToken(request, token)) {
            throw new Refusal.Forbidden(STALE_FORM);
        }
    }

    private @Nullable String token(HttpRequest<?> request) {
        @Nullable String header = request.getHeaders().get(settings.getHeaderName());
        return header != null ? header : field(request);
    }

    /** Waits until the whole form has arrived. */
    private @Nullable String field(HttpRequest<?> request) {
        try {
            Object value = body.parseBody(request).join().get(settings.getFieldName());
            return value instanceof String token ? token : null;
        } catch (CompletionException unreadable) {
            return null;
        }
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }
}
