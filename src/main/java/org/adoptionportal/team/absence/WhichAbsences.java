package org.adoptionportal.team.absence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
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

    /**
     * As {@link #of}, for a program, which has to name it right.
     *
     * @throws Refusal.Invalid if it is none of them
     */
    static WhichAbsences named(@Nullable String code) {
        if (code != null && Arrays.stream(values()).noneMatch(it -> it.code().equals(code))) {
            String fault = "Send open or past";
            throw new Refusal.Invalid(fault, Map.of("view", fault));
        }
        return of(code);
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
