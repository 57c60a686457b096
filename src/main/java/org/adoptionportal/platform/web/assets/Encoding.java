package org.adoptionportal.platform.web.assets;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How a file is packed for the way to the browser. */
enum Encoding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    private final String token;

    Encoding(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }

    /** The smallest that the browser takes. */
    static Encoding of(HttpRequest<?> request, Asset asset) {
        Set<String> accepted = accepted(request);
        if (asset.brotli() != null && accepted.contains(BROTLI.token)) {
            return BROTLI;
        }
        return accepted.contains(GZIP.token) ? GZIP : IDENTITY;
    }

    MutableHttpResponse<byte[]> body(Asset asset) {
        var answer = HttpResponse.ok(bytes(asset)).header("Content-Type", asset.contentType());
        return this == IDENTITY ? answer : answer.header(HttpHeaders.CONTENT_ENCODING, token);
    }

    private byte[] bytes(Asset asset) {
        byte[] brotli = asset.brotli();
        return switch (this) {
            case BROTLI -> brotli == null ? asset.plain() : brotli;
            case GZIP -> asset.gzip();
            case IDENTITY -> asset.plain();
        };
    }

    private static Set<String> accepted(HttpRequest<?> request) {
        return request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                .flatMap(header -> Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", -1)))
                .map(offer -> offer.replace(" ", ""))
                .filter(offer -> !offer.matches(".*;q=0(\\.0*)?"))
                .map(offer -> offer.split(";", 2)[0])
                .collect(Collectors.toSet());
    }
}
