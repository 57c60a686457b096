package org.adoptionportal.familysupport;

import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/** Checks what a worker writes with a decision. */
final class Texts {

    private static final int LONG = 3000;
    private static final int SHORT = 200;

    private Texts() {}

    static String needed(String field, String typed, String missing) {
        return Typed.checked(field, typed, missing, LONG, "");
    }

    static String line(String field, String typed, String missing) {
        return Typed.checked(field, typed, missing, SHORT, "");
    }

    static String maybe(String field, String typed) {
        return Typed.checked(field, typed, "", LONG, "");
    }

    /** A day that has come, and not before another. */
    static LocalDate past(String field, LocalDate day, LocalDate today, @Nullable LocalDate from) {
        if (day.isAfter(today)) {
            throw fault(field, "This day has not come yet");
        }
        if (from != null && day.isBefore(from)) {
            throw fault(field, "This is before %s".formatted(London.date(from)));
        }
        return day;
    }

    static Refusal.Invalid fault(String field, String fault) {
        return new Refusal.Invalid(fault, Map.of(field, fault));
    }
}
