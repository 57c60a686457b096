package org.adoptionportal.identity.oidc;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jsoup.Jsoup;

/** Somebody with a browser who goes to the provider and comes back, step by step. */
final class Worker {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI portal;

    Worker(URI portal) {
        this.portal = portal;
    }

    HttpResponse<String> get(String path) {
        return ask(portal.resolve(path));
    }

    /** The way to the provider. */
    URI begin() {
        return to(get("/sign-in/staff?next=/account"));
    }

    /** What the provider sends the browser back with, as a path of the portal's. */
    String provider(URI there) {
        URI back = to(ask(there));
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    HttpResponse<String> signIn() {
        return get(provider(begin()));
    }

    boolean isSignedIn() {
        return get("/account").statusCode() == 200;
    }

    String text(String path) {
        return text(get(path));
    }

    static String text(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).text();
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Presses the button of signing out. */
    HttpResponse<String> signOut() {
        return ask(to(post("/sign-out", "")));
    }

    HttpResponse<String> post(String path, String form) {
        String token = Jsoup.parse(get("/account").body()).select("[name=csrfToken]").val();
        String body = form + "&csrfToken=" + token + "&onceKey=" + UUID.randomUUID();
        return send(
                HttpRequest.newBuilder(portal.resolve(path))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> ask(URI uri) {
        return send(HttpRequest.newBuilder(uri).header("Accept", "text/html"));
    }

    private static URI to(HttpResponse<String> redirect) {
        return redirect.uri().resolve(redirect.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
