package org.adoptionportal.awaiting;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works chase dates, and the last days on which something can be relied on, out anew by the rules
 * and bank holidays of today. Doing it again changes nothing.
 */
@Singleton
public class MoveDates {

    private final AwaitedRepository rows;
    private final AwaitedThings things;
    private final StepClock clock;

    MoveDates(AwaitedRepository rows, AwaitedThings things, StepClock clock) {
        this.rows = rows;
        this.things = things;
        this.clock = clock;
    }

    /**
     * A date that moved.
     *
     * @param kind of what is awaited
     * @param subject of whom or what it is; may be empty
     */
    public record Moved(String kind, String subject, LocalDate from, LocalDate to) {}

    /** Moves those of a case that the caller holds; answers which moved. */
    @Transactional
    public List<Moved> of(long caseId) {
        return rows.all(caseId).stream().flatMap(this::move).toList();
    }

    private Stream<Moved> move(AwaitedRow row) {
        LocalDate chase = isWaitedFor(row) ? clock.chaseOn(row, asked(row)) : row.chaseOn();
        LocalDate expiry = row.state() == State.REVIEWED ? clock.expiresOn(row) : row.expiresOn();
        if (Objects.equals(chase, row.chaseOn()) && Objects.equals(expiry, row.expiresOn())) {
            return Stream.empty();
        }
        rows.moveDates(row.id(), chase, expiry);
        return Stream.of(moved(row, row.chaseOn(), chase), moved(row, row.expiresOn(), expiry))
                .flatMap(Optional::stream);
    }

    private Optional<Moved> moved(
            AwaitedRow row, @Nullable LocalDate before, @Nullable LocalDate now) {
        return before == null || now == null || before.equals(now)
                ? Optional.empty()
                : Optional.of(new Moved(row.kind(), things.details(row).subject(), before, now));
    }

    private static boolean isWaitedFor(AwaitedRow row) {
        return row.askedOn() != null
                && (row.state() == State.REQUESTED || row.state() == State.CHASED);
    }

    private static LocalDate asked(AwaitedRow row) {
        return requireNonNull(row.askedOn());
    }
}
