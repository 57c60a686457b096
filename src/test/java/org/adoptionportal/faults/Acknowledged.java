package org.adoptionportal.faults;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What the portal said that it has taken, by idempotency key; and how long it said nothing. */
final class Acknowledged {

    private static final int NO_ANSWER = 0;

    private final Map<String, String> references = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private long latest = System.nanoTime();
    private long longestGap;

    static String email(String key) {
        return "e" + key + "@example.org";
    }

    synchronized void add(String key, String reference) {
        references.put(key, reference);
        long now = System.nanoTime();
        longestGap = Math.max(longestGap, now - latest);
        latest = now;
    }

    synchronized void answered(int status) {
        answers.merge(status, 1, Integer::sum);
    }

    void broke() {
        answered(NO_ANSWER);
    }

    int size() {
        return references.size();
    }

    /** By key, as it is now. */
    Map<String, String> references() {
        return Map.copyOf(references);
    }

    /** How often each status was answered since this was last asked; 0 for no answer at all. */
    synchronized Map<Integer, Integer> answers() {
        Map<Integer, Integer> counted = new TreeMap<>(answers);
        answers.clear();
        return counted;
    }

    /** The longest time without an acknowledgement since this was last asked. */
    synchronized Duration longestGap() {
        Duration gap = Duration.ofNanos(longestGap);
        longestGap = 0;
        return gap;
    }
}
