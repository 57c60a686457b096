package org.adoptionportal.report;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.report.Picture.Ages;
import org.adoptionportal.report.Picture.StageCount;
import org.jspecify.annotations.Nullable;

/** Counts the open cases that a viewer may see, for those whose role it is to share out work. */
@Singleton
class Pictures {

    private static final Set<StaffRole> READERS = Set.of(StaffRole.TRIAGE, StaffRole.MANAGER);

    private final StageRows rows;
    private final CaseDesk desk;
    private final Clock clock;

    Pictures(StageRows rows, CaseDesk desk, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * The picture today.
     *
     * @param authority whose cases; null for all
     * @throws Refusal.Forbidden if it is not for their role
     */
    @Transactional
    Picture of(Viewer viewer, @Nullable Integer authority) {
        if (!viewer.hasOneOf(READERS)) {
            throw new Refusal.Forbidden("Your role does not see the picture of the team.");
        }
        LocalDate today = London.today(clock);
        int whose = authority == null ? 0 : authority;
        List<StageRow> counted =
                rows.open(viewer, whose, today, ago(today, 1), ago(today, 3), ago(today, 6));
        List<String> order = desk.stages();
        return new Picture(
                counted.stream()
                        .map(row -> count(row, today))
                        .sorted(
                                Comparator.comparing(StageCount::kind)
                                        .thenComparing(each -> order.indexOf(each.stage())))
                        .toList());
    }

    /** The first moment of the day after which a case is younger than so many months. */
    private static Instant ago(LocalDate today, int months) {
        return today.minusMonths(months).plusDays(1).atStartOfDay(London.ZONE).toInstant();
    }

    private static StageCount count(StageRow row, LocalDate today) {
        long younger = row.underOne() + row.oneToThree() + row.threeToSix();
        return new StageCount(
                row.kind(),
                row.stage(),
                row.openCases(),
                row.late(),
                new Ages(
                        row.underOne(),
                        row.oneToThree(),
                        row.threeToSix(),
                        row.openCases() - younger),
                ChronoUnit.DAYS.between(London.dateOf(row.oldest()), today));
    }
}
