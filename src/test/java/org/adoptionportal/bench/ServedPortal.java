package org.adoptionportal.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.adoptionportal.dev.ExampleAgency;
import org.adoptionportal.served.Instance;

/** A portal in a process of its own, as an operator runs it, with the floor beside its pages. */
final class ServedPortal implements AutoCloseable {

    private final Instance instance;
    private final Duration firstAnswer;

    private ServedPortal(Instance instance, Duration firstAnswer) {
        this.instance = instance;
        this.firstAnswer = firstAnswer;
    }

    /** Returns when it has answered the first time. */
    static ServedPortal start(Path folder, Map<String, Object> settings) throws IOException {
        Map<String, String> all = new HashMap<>();
        settings.forEach((name, value) -> all.put(name, value.toString()));
        all.put("MICRONAUT_ENVIRONMENTS", "bench");
        all.put("PUBLIC_URL", "http://localhost");
        all.put("CONFIG_DIR", ExampleAgency.in(folder.resolve("config")).toString());
        all.put("PORTAL_ATTEMPTS_PER_ADDRESS", "1000000");
        long begun = System.nanoTime();
        Instance instance = Instance.start(folder, "bench", all);
        instance.awaitReady();
        return new ServedPortal(instance, Duration.ofNanos(System.nanoTime() - begun));
    }

    URI home() {
        return instance.home();
    }

    /** From the start of the process until it was ready to serve. */
    Duration firstAnswer() {
        return firstAnswer;
    }

    /** What the process holds of the machine's memory, in MiB; only where /proc tells. */
    long memory() throws IOException {
        Path status = Path.of("/proc", Long.toString(instance.pid()), "status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    @Override
    public void close() {
        instance.close();
    }
}
