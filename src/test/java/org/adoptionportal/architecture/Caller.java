package org.adoptionportal.architecture;

import java.util.Locale;

/** The kinds of people who call every route. Each is a column of {@code access-matrix.csv}. */
enum Caller {
    NOBODY,
    OWNER,
    OTHER_APPLICANT,
    WORKER,
    WORKER_ELSEWHERE,
    MANAGER;

    String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
