package org.adoptionportal.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How an instance answers an enquiry that it cannot take. */
record Refused(int status, String retryAfter, Duration after) {

    private static final int TIMES = 10;

    static List<Refused> tenTimes(URI home) throws IOException, InterruptedException {
        List<Refused> refused = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < TIMES; i++) {
                refused.add(once(client, home.resolve(Enquirers.PATH)));
            }
        }
        return refused;
    }

    private static Refused once(HttpClient client, URI address)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        String key = UUID.randomUUID().toString();
        HttpResponse<Void> answer =
                client.send(Enquirers.enquiry(address, key), BodyHandlers.discarding());
        return new Refused(
                answer.statusCode(),
                answer.headers().firstValue("Retry-After").orElse("not said"),
                Duration.ofNanos(System.nanoTime() - begun));
    }
}
