package org.adoptionportal.identity.session;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.util.Arrays;
import org.adoptionportal.platform.error.Audience;

/**
 * What a session was begun with, so that its holder recognises it; stored in 16 characters at most,
 * so never rename one. Browsers call themselves by each other's names: the order matters.
 */
public enum ClientKind {
    PROGRAM("", "A program"),
    EDGE("Edg", "Microsoft Edge"),
    OPERA("OPR/", "Opera"),
    SAMSUNG("SamsungBrowser/", "Samsung Internet"),
    FIREFOX("Firefox/", "Firefox"),
    FIREFOX_IOS("FxiOS/", "Firefox"),
    CHROME("Chrome/", "Chrome"),
    CHROME_IOS("CriOS/", "Chrome"),
    SAFARI("Safari/", "Safari"),
    OTHER("", "Another browser");

    private final String mark;
    private final String words;

    ClientKind(String mark, String words) {
        this.mark = mark;
        this.words = words;
    }

    /** As people know it. */
    public String words() {
        return words;
    }

    /** Of the request that is being answered. */
    static ClientKind current() {
        return ServerRequestContext.currentRequest().map(ClientKind::of).orElse(OTHER);
    }

    /** Of a stored name; of none, something that we did not note. */
    static ClientKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    private static ClientKind of(HttpRequest<?> request) {
        return Audience.of(request) == Audience.PROGRAM
                ? PROGRAM
                : browser(request.getHeaders().get(HttpHeaders.USER_AGENT, String.class, ""));
    }

    static ClientKind browser(String userAgent) {
        return Arrays.stream(values())
                .filter(kind -> !kind.mark.isEmpty() && userAgent.contains(kind.mark))
                .findFirst()
                .orElse(OTHER);
    }
}
