package org.adoptionportal.team.absence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.staff.Colleague;
import org.adoptionportal.identity.staff.Colleagues;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.paging.Slice;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.team.TeamRoles;

/**
 * Reads absences: managers and administrators everybody's, other staff those in which they are away
 * or cover.
 */
@Singleton
final class Absences {

    private static final long EVERYBODY = 0;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final AbsenceRows rows;
    private final Colleagues colleagues;
    private final Clock clock;

    Absences(AbsenceRows rows, Colleagues colleagues, Clock clock) {
        this.rows = rows;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Those that are now or coming, the earliest first. */
    Slice<Absence> open(Viewer viewer, Cursor after, int size) {
        return slice(rows.open(of(viewer), today(), after.day(), after.id(), size + 1), size);
    }

    /** Those that are over or ended, the latest first. */
    Slice<Absence> past(Viewer viewer, Cursor after, int size) {
        boolean fromTheTop = after.equals(Cursor.start());
        LocalDate day = fromTheTop ? LAST_DAY : after.day();
        long id = fromTheTop ? Long.MAX_VALUE : after.id();
        return slice(rows.past(of(viewer), today(), day, id, size + 1), size);
    }

    /**
     * One of them.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this viewer
     */
    Absence find(Viewer viewer, long id) {
        AbsenceRow row = rows.findById(id).orElseThrow(Refusal.NotFound::new);
        long persona = viewer.personaId();
        boolean own = row.personaId() == persona || row.coverPersonaId() == persona;
        if (!own && !TeamRoles.include(viewer)) {
            throw new Refusal.NotFound();
        }
        return named(List.of(row)).getFirst();
    }

    /** Whether the viewer may end it. */
    boolean isTheirs(Viewer viewer, Absence absence) {
        return TeamRoles.include(viewer) || absence.person().personaId() == viewer.personaId();
    }

    private Slice<Absence> slice(List<AbsenceRow> found, int size) {
        return Slice.of(named(found), size, absence -> Cursor.at(absence.from(), absence.id()));
    }

    private List<Absence> named(List<AbsenceRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Long> people =
                found.stream()
                        .flatMap(row -> Stream.of(row.personaId(), row.coverPersonaId()))
                        .distinct()
                        .toList();
        Map<Long, Colleague> known =
                colleagues.of(people).stream().collect(toMap(Colleague::personaId, identity()));
        Set<Long> uncovered =
                new HashSet<>(rows.withCoverAway(found.stream().map(AbsenceRow::id).toList()));
        return found.stream().map(row -> absence(row, known, uncovered)).toList();
    }

    private Absence absence(AbsenceRow row, Map<Long, Colleague> known, Set<Long> uncovered) {
        return new Absence(
                row.id(),
                Objects.requireNonNull(known.get(row.personaId())),
                row.fromOn(),
                row.toOn(),
                Objects.requireNonNull(known.get(row.coverPersonaId())),
                uncovered.contains(row.id()),
                row.state(today()),
                row.rowVersion());
    }

    private LocalDate today() {
        return London.today(clock);
    }

    private static long of(Viewer viewer) {
        return TeamRoles.include(viewer) ? EVERYBODY : viewer.personaId();
    }
}
