package org.adoptionportal.mentoring;

import java.time.LocalDate;

/** That somebody asked for a mentor, in which council and on which day in London. */
record Mentoring(int council, LocalDate askedOn, Stage stage) {

    static Mentoring asked(int council, LocalDate today) {
        return new Mentoring(council, today, Stage.ASKED);
    }

    Mentoring matched() {
        return new Mentoring(council, askedOn, Stage.MATCHED);
    }
}
