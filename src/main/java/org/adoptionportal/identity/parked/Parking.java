package org.adoptionportal.identity.parked;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.server.filter.FilterBodyParser;
import io.micronaut.security.csrf.CsrfConfiguration;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.adoptionportal.identity.Secrets;
import org.adoptionportal.identity.session.SessionOwner;
import org.adoptionportal.platform.web.form.Sent;

/** Takes a form out of a request that cannot be carried out, and keeps it. */
@Singleton
final class Parking {

    private final FilterBodyParser body;
    private final ParkedPosts posts;
    private final ParkedCookie cookie;
    private final ParkedSettings settings;
    private final CsrfConfiguration csrf;

    Parking(
            FilterBodyParser body,
            ParkedPosts posts,
            ParkedCookie cookie,
            ParkedSettings settings,
            CsrfConfiguration csrf) {
        this.body = body;
        this.posts = posts;
        this.cookie = cookie;
        this.settings = settings;
        this.csrf = csrf;
    }

    /**
     * Keeps the form for whoever sent it.
     *
     * @return what the browser must hold to get it back; empty if the form is too large, cannot be
     *     read, or holds what is never kept
     */
    Optional<Cookie> keep(HttpRequest<?> request, SessionOwner owner) {
        if (request.getContentLength() > settings.largest()) {
            return Optional.empty();
        }
        return fields(request)
                .flatMap(fields -> Parkable.post(request, fields))
                .filter(post -> size(post) <= settings.largest())
                .map(post -> keep(request, owner, post));
    }

    private Cookie keep(HttpRequest<?> request, SessionOwner owner, ParkedPost post) {
        String secret = cookie.in(request).orElseGet(Secrets::make);
        posts.keep(owner, secret, post);
        return cookie.holding(secret);
    }

    /** The form without the token of its page; waits until it has arrived. */
    private Optional<Map<String, List<String>>> fields(HttpRequest<?> request) {
        try {
            Map<String, List<String>> fields =
                    new LinkedHashMap<>(Sent.of(body.parseBody(request).join()).fields());
            fields.remove(csrf.getFieldName());
            return Optional.of(fields);
        } catch (CompletionException unreadable) {
            return Optional.empty();
        }
    }

    private static long size(ParkedPost post) {
        return post.fields().entrySet().stream()
                .mapToLong(field ->
                        field.getValue().stream().mapToLong(String::length).sum()
                                + field.getKey().length())
                .sum();
    }
}
