package org.adoptionportal.team.absence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.staff.Colleague;
import org.adoptionportal.identity.staff.Colleagues;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;

/** What an absence must be like. */
@Singleton
final class AbsenceRules {

    static final String PERSON = "person";
    static final String FROM = "from";
    static final String TO = "to";
    static final String COVER = "cover";
    static final String CHOOSE_WHO = "Choose who is away";
    static final String CHOOSE_COVER = "Choose who covers";

    /** No rule of anybody's: a longer one is a slip of the pen. */
    private static final int MOST_YEARS = 2;

    private final AbsenceRows rows;
    private final Colleagues colleagues;
    private final Clock clock;

    AbsenceRules(AbsenceRows rows, Colleagues colleagues, Clock clock) {
        this.rows = rows;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /**
     * Judges it; to be called where nobody else can record one for the same people meanwhile.
     *
     * @throws Refusal.Invalid naming each field that breaks a rule
     */
    void check(NewAbsence absence) {
        Map<String, String> faults = new LinkedHashMap<>();
        note(faults, PERSON, person(absence));
        note(faults, TO, days(absence.from(), absence.to()));
        note(faults, COVER, cover(absence));
        if (faults.isEmpty()) {
            note(faults, FROM, overlap(absence));
            note(faults, COVER, coverAway(absence));
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(String.join(". ", faults.values()), faults);
        }
    }

    /** One of the two is nobody we know. */
    static Refusal nobody(NewAbsence absence, long personaId) {
        boolean away = personaId == absence.personaId();
        String fault = away ? CHOOSE_WHO : CHOOSE_COVER;
        return new Refusal.Invalid(fault, Map.of(away ? PERSON : COVER, fault));
    }

    private static void note(Map<String, String> faults, String field, String fault) {
        if (!fault.isEmpty()) {
            faults.put(field, fault);
        }
    }

    private String person(NewAbsence absence) {
        return isActive(absence.personaId()) ? "" : CHOOSE_WHO;
    }

    private String days(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return "The last day away cannot be before the first";
        }
        if (to.isBefore(London.today(clock))) {
            return "The last day away must be today or later";
        }
        boolean tooFar = from.isAfter(London.today(clock).plusYears(MOST_YEARS));
        return tooFar || to.isAfter(from.plusYears(MOST_YEARS)) ? "Check the year" : "";
    }

    private String cover(NewAbsence absence) {
        if (absence.coverPersonaId() == absence.personaId()) {
            return "Choose somebody else to cover: nobody covers for themselves";
        }
        return isActive(absence.coverPersonaId()) ? "" : CHOOSE_COVER;
    }

    private String overlap(NewAbsence absence) {
        return said(
                rows.during(absence.personaId(), absence.from(), absence.to()),
                "There is an absence already, %s. Choose other days, or end that one first");
    }

    private String coverAway(NewAbsence absence) {
        return said(
                rows.during(absence.coverPersonaId(), absence.from(), absence.to()),
                "Whoever covers is away too, %s. Choose somebody else");
    }

    private static String said(List<AbsenceRow> found, String words) {
        if (found.isEmpty()) {
            return "";
        }
        AbsenceRow first = found.getFirst();
        return words.formatted(
                "from " + London.date(first.fromOn()) + " to " + London.date(first.toOn()));
    }

    private boolean isActive(long personaId) {
        return colleagues.employed(personaId).filter(Colleague::isActive).isPresent();
    }
}
