package org.adoptionportal.awaiting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is left to wait for in a case: what its derived status needs to know.
 *
 * @param toAsk whether something was never asked for
 * @param toReview whether something came, or grew too old, that a worker must look at
 * @param outside what somebody else has to send
 */
public record Outstanding(boolean toAsk, boolean toReview, List<Outside> outside) {

    /** Nothing was asked for yet. */
    public static final Outstanding UNASKED = new Outstanding(true, false, List.of());

    /**
     * Something that somebody else has to send.
     *
     * @param chaseOn when it is asked for again
     */
    public record Outside(HeldUpBy heldUpBy, LocalDate chaseOn) {}

    /** When the next of them is asked for again; empty if nothing is outside. */
    public Optional<LocalDate> nextChase() {
        return outside.stream().map(Outside::chaseOn).min(Comparator.naturalOrder());
    }

    /** Whether somebody has been waited for long enough. */
    public boolean isToChase(LocalDate today) {
        return nextChase().filter(day -> !day.isAfter(today)).isPresent();
    }

    /** Whether nothing can go on before the applicants have sent something. */
    public boolean isWithApplicants() {
        return outside.stream().anyMatch(each -> each.heldUpBy() == HeldUpBy.APPLICANT);
    }

    static Outstanding of(List<AwaitedRow> rows) {
        return new Outstanding(
                rows.stream().anyMatch(row -> row.state() == State.NEEDED),
                rows.stream()
                        .anyMatch(row ->
                                row.state() == State.RECEIVED || row.state() == State.EXPIRED),
                rows.stream()
                        .filter(row -> row.state().isOutside())
                        .map(row -> new Outside(row.heldUpBy(), requireNonNull(row.chaseOn())))
                        .toList());
    }
}
