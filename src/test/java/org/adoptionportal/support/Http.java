package org.adoptionportal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends requests to the running portal as they are given. */
final class Http {

    static final String FORM = "application/x-www-form-urlencoded";

    private Http() {}

    static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    }

    /** An address of the shared portal, or a whole one of any other. */
    static HttpRequest.Builder to(String address) {
        URI uri = URI.create(address);
        return HttpRequest.newBuilder(uri.isAbsolute() ? uri : Portal.running().uri(address));
    }

    static HttpRequest.Builder form(String path, Map<String, String> fields) {
        return form(path, List.copyOf(fields.entrySet()));
    }

    /** A form in which a field may come several times. */
    static HttpRequest.Builder form(String path, List<Map.Entry<String, String>> fields) {
        String body =
                fields.stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return to(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(body));
    }

    static Answer send(HttpClient client, HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
