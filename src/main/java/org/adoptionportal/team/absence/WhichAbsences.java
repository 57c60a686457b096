package org.adoptionportal.team.absence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two ways to look at absences. */
enum WhichAbsences {
    OPEN("Now and coming"),
    PAST("Past");

    private final String text;

    WhichAbsences(String text) {
        this.text = text;
    }

    /** The one of this code; without one, what is now and coming. */
    static WhichAbsences of(@Nullable String code) {
        return PAST.code().equals(code) ? PAST : OPEN;
    }

    static List<AbsencesPage.View> all(WhichAbsences shown) {
        return Arrays.stream(values())
                .map(it -> new AbsencesPage.View(it.text, it.href(), it == shown))
                .toList();
    }

    String href() {
        return AbsencePages.PATH + "?view=" + code();
    }

    /**
     * What to say when the list is empty.
     *
     * @param ofEverybody whether it would show everybody
     */
    String nothing(boolean ofEverybody) {
        if (this == PAST) {
            return "There is nothing here yet.";
        }
        return ofEverybody
                ? "Nobody is recorded as away, now or later."
                : "You are not recorded as away, and you cover for nobody.";
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
