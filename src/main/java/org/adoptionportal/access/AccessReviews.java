package org.adoptionportal.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.staff.Colleagues;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads who was let into a case that is not theirs, and what a second person found. */
@Singleton
public class AccessReviews {

    private final AccessRows rows;
    private final AccessReasons reasons;
    private final Colleagues colleagues;
    private final CaseDesk desk;

    AccessReviews(AccessRows rows, AccessReasons reasons, Colleagues colleagues, CaseDesk desk) {
        this.rows = rows;
        this.reasons = reasons;
        this.colleagues = colleagues;
        this.desk = desk;
    }

    /**
     * Who was let in and why.
     *
     * @param workerId the persona who was let in
     * @param opened the reference of the case
     * @param verdict null until somebody has reviewed it, as are the two below it
     */
    public record Review(
            long workerId,
            String worker,
            String opened,
            String why,
            Instant openedAt,
            Instant endsAt,
            @Nullable Verdict verdict,
            @Nullable String found,
            @Nullable String reviewedBy) {

        @Override
        public String toString() {
            return "Review[" + verdict + "]";
        }
    }

    /**
     * One that the viewer opens; it is noted that they looked.
     *
     * @throws Refusal.NotFound if there is none, or it is not for them
     */
    @Transactional
    public Review open(Viewer manager, String reference) {
        desk.open(manager, reference);
        return again(manager, reference);
    }

    /** As {@link #open}, for somebody who has it open. */
    @Transactional
    public Review again(Viewer manager, String reference) {
        UrgentAccess access = rows.find(reference, manager).orElseThrow(Refusal.NotFound::new);
        Reason reason = reasons.of(access);
        Map<Long, String> names =
                colleagues.names(
                        Stream.of(access.personaId(), access.reviewedBy())
                                .filter(Objects::nonNull)
                                .collect(Collectors.toUnmodifiableSet()));
        boolean reviewed = access.isReviewed();
        return new Review(
                access.personaId(),
                names.getOrDefault(access.personaId(), ""),
                reason.opened(),
                reason.why(),
                access.openedAt(),
                access.endsAt(),
                access.verdict(),
                reviewed ? reason.found() : null,
                reviewed ? names.getOrDefault(access.reviewedBy(), "") : null);
    }
}
