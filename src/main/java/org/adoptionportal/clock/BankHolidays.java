package org.adoptionportal.clock;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.adoptionportal.platform.start.CannotStart;

/** The days of a file of bank holidays, which covers whole years without a gap. */
record BankHolidays(TreeSet<LocalDate> days) {

    private static final String HEADER = "date,title";

    /** England and Wales has had eight a year, and some years more, since 1978. */
    private static final int LEAST_IN_A_YEAR = 8;

    /**
     * Reads lines of {@code date,title}; lines that begin with # are comments.
     *
     * @throws CannotStart naming file and line, or the year that has too few days
     */
    static BankHolidays read(String file, String csv) {
        TreeSet<LocalDate> days = new TreeSet<>();
        List<String> lines = csv.lines().toList();
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (headed) {
                add(days, line, file + " line " + (i + 1));
            } else if (!line.equals(HEADER)) {
                throw new CannotStart(file + " must begin with " + HEADER);
            }
            headed = true;
        }
        return new BankHolidays(days).withoutGap(file);
    }

    private static void add(TreeSet<LocalDate> days, String line, String place) {
        try {
            if (days.add(LocalDate.parse(line.split(",", 2)[0]))) {
                return;
            }
        } catch (DateTimeParseException e) {
            throw new CannotStart(place + " must begin with a date such as 2026-12-25");
        }
        throw new CannotStart(place + " repeats a date");
    }

    private BankHolidays withoutGap(String file) {
        if (days.isEmpty()) {
            throw new CannotStart(file + " has no bank holidays");
        }
        Map<Integer, Long> perYear =
                days.stream()
                        .collect(
                                Collectors.groupingBy(
                                        LocalDate::getYear, TreeMap::new, Collectors.counting()));
        IntStream.rangeClosed(days.first().getYear(), days.last().getYear())
                .filter(year -> perYear.getOrDefault(year, 0L) < LEAST_IN_A_YEAR)
                .findFirst()
                .ifPresent(year -> {
                    throw new CannotStart(file + " has fewer than eight bank holidays in " + year);
                });
        return this;
    }

    boolean includes(LocalDate date) {
        return days.contains(date);
    }

    LocalDate from() {
        return days.first().withDayOfYear(1);
    }

    LocalDate to() {
        return days.last().withMonth(12).withDayOfMonth(31);
    }
}
