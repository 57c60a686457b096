package org.adoptionportal.records;

import java.util.List;

/**
 * How long a step usually takes: the middle eight of ten requests.
 *
 * @param shortest in days
 * @param longest in days
 */
public record Range(long shortest, long longest) {

    private static final int TENTHS = 10;

    /** Of the lengths in days, in any order. */
    static Range of(List<Long> lengths) {
        List<Long> sorted = lengths.stream().sorted().toList();
        int left = sorted.size() / TENTHS;
        return new Range(sorted.get(left), sorted.get(sorted.size() - 1 - left));
    }
}
