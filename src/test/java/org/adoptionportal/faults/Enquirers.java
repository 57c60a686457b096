package org.adoptionportal.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.adoptionportal.served.Installation;

/** Programs that enquire without end, and repeat what was not acknowledged under the same key. */
final class Enquirers implements AutoCloseable {

    static final String PATH = "/api/v1/enquiries";

    private static final int MANY = 4;

    /** Each comes from another address: they share no limit of tries, and no lock on its row. */
    private static final int FIRST = 11;

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([2-9A-Z-]{11})\"");

    private final URI address;
    private final Acknowledged acknowledged;
    private final List<Thread> threads;
    private volatile boolean enough;

    private Enquirers(Installation portal, Acknowledged acknowledged) {
        this.address = portal.home().resolve(PATH);
        this.acknowledged = acknowledged;
        this.threads =
                IntStream.range(0, MANY)
                        .mapToObj(i -> portal.client(FIRST + i))
                        .map(client -> daemon(() -> enquire(client)))
                        .toList();
    }

    private static Thread daemon(Runnable work) {
        return Thread.ofPlatform().daemon().unstarted(work);
    }

    static Enquirers start(Installation portal, Acknowledged acknowledged) {
        Enquirers enquirers = new Enquirers(portal, acknowledged);
        enquirers.threads.forEach(Thread::start);
        return enquirers;
    }

    private void enquire(HttpClient client) {
        while (!enough) {
            String key = UUID.randomUUID().toString();
            while (!sent(client, key)) {
                LockSupport.parkNanos(REST_NANOS);
            }
            LockSupport.parkNanos(REST_NANOS);
        }
    }

    private boolean sent(HttpClient client, String key) {
        try {
            HttpResponse<String> answer =
                    client.send(enquiry(address, key), BodyHandlers.ofString());
            acknowledged.answered(answer.statusCode());
            Matcher reference = REFERENCE.matcher(answer.body());
            boolean taken = answer.statusCode() == 201 && reference.find();
            if (taken) {
                acknowledged.add(key, reference.group(1));
            }
            return taken;
        } catch (IOException broken) {
            acknowledged.broke();
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static HttpRequest enquiry(URI address, String key) {
        String json =
                """
                {"interest":"ADOPTING","names":"Wren Tallow","email":"%s","ways":["EMAIL"],\
                "authority":"1","postcode":"AB1 2CD","question":"How long does it take?"}\
                """
                        .formatted(Acknowledged.email(key));
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json))
                .build();
    }

    boolean areDone() {
        return enough;
    }

    /** Ends when each has been told that its last enquiry is taken. */
    @Override
    public void close() {
        enough = true;
        threads.forEach(Enquirers::await);
    }

    private static void await(Thread thread) {
        try {
            thread.join(TimeUnit.MINUTES.toMillis(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            throw new IllegalStateException("An enquiry is not taken in two minutes");
        }
    }
}
