package org.adoptionportal.platform.web.csrf;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.csrf.CsrfConfiguration;
import io.micronaut.security.csrf.generator.CsrfTokenGenerator;
import io.micronaut.security.csrf.validator.CsrfTokenValidator;

/**
 * The token that a form on a page carries. It is bound to the session, so signing in or out makes a
 * new one; the browser learns it with the page.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public final class CsrfTokens implements Ordered {

    private static final String ATTRIBUTE = "org.adoptionportal.csrf";

    private final CsrfConfiguration settings;
    private final CsrfTokenGenerator<HttpRequest<?>> generator;
    private final CsrfTokenValidator<HttpRequest<?>> validator;

    CsrfTokens(
            CsrfConfiguration settings,
            CsrfTokenGenerator<HttpRequest<?>> generator,
            CsrfTokenValidator<HttpRequest<?>> validator) {
        this.settings = settings;
        this.generator = generator;
        this.validator = validator;
    }

    /** The browser's own token while it is good; otherwise a new one, sent with the answer. */
    public String of(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(settings.getCookieName())
                .map(Cookie::getValue)
                .filter(token -> validator.validateCsrfToken(request, token))
                .orElseGet(() -> fresh(request));
    }

    private String fresh(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class)
                .orElseGet(() -> {
                    String token = generator.generateCsrfToken(request);
                    request.setAttribute(ATTRIBUTE, token);
                    return token;
                });
    }

    @ResponseFilter
    void send(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(ATTRIBUTE, String.class)
                .map(token -> Cookie.of(settings.getCookieName(), token))
                .ifPresent(cookie -> response.cookie(cookie.configure(settings, false)));
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }
}
