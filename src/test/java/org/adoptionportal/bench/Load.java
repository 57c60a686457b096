package org.adoptionportal.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One kind of request, sent by wrk as often as the portal answers: a few seconds to warm up, then
 * those that count.
 *
 * @param script of wrk, for what is not a plain GET
 */
record Load(String name, String path, Map<String, String> headers, @Nullable Path script) {

    /** Both together, for seven figures, stay well below three minutes. */
    private static final String WARM_UP = "6s";

    private static final String COUNTED = "12s";
    private static final String CONNECTIONS = "16";
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    Load(String name, String path, Map<String, String> headers) {
        this(name, path, headers, null);
    }

    /**
     * Sends it.
     *
     * @throws IllegalStateException when the portal refused any
     */
    Figure measured(URI home) throws IOException, InterruptedException {
        wrk(home, WARM_UP);
        String told = wrk(home, COUNTED);
        if (REFUSED.matcher(told).find() || told.contains("Socket errors")) {
            throw new IllegalStateException(name + " was not answered well:\n" + told);
        }
        Matcher p99 = found(P99, told);
        double millis =
                Double.parseDouble(p99.group(1))
                        * switch (p99.group(2)) {
                            case "us" -> 0.001;
                            case "ms" -> 1;
                            default -> 1000;
                        };
        return new Figure(name, Double.parseDouble(found(RATE, told).group(1)), millis);
    }

    private static Matcher found(Pattern pattern, String told) {
        Matcher matcher = pattern.matcher(told);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk said something else:\n" + told);
        }
        return matcher;
    }

    private String wrk(URI home, String time) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + time, "--latency"));
        headers.forEach((header, value) -> command.addAll(List.of("-H", header + ": " + value)));
        if (script != null) {
            command.addAll(List.of("-s", script.toString()));
        }
        command.add(home.resolve(path).toString());
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0) {
            throw new IllegalStateException("wrk failed:\n" + told);
        }
        return told;
    }
}
