package org.adoptionportal.application;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;

/** The job that looks after drafts, on whichever day, and what it leaves. */
final class Retention {

    private static final WarnOfDrafts WARN = Portal.running().bean(WarnOfDrafts.class);
    private static final ForgetDrafts FORGET = Portal.running().bean(ForgetDrafts.class);

    private Retention() {}

    /** From now on it is noon of that day. */
    static void itIs(LocalDate day) {
        Portal.running()
                .bean(MovableClock.class)
                .moveTo(day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant());
    }

    /** Everything that the job does, now and in this thread. */
    static void runs() {
        List<Draft> some = WARN.after(0);
        while (!some.isEmpty()) {
            some.stream().filter(WARN::isDue).forEach(draft -> WARN.warn(draft.id()));
            some = WARN.after(some.getLast().id());
        }
        FORGET.due().forEach(FORGET::forget);
    }

    static long answers(long id) {
        return Rows.count("SELECT COUNT(*) FROM answer_section WHERE application_id = ?", id);
    }

    static long warnings(long id) {
        return Rows.count("SELECT COUNT(*) FROM draft_warning WHERE application_id = ?", id);
    }

    static List<Long> whatNamesSomebody(long id) {
        return List.of(
                answers(id),
                warnings(id),
                Rows.count("SELECT COUNT(*) FROM applicant WHERE application_id = ?", id),
                Rows.count("SELECT COUNT(*) FROM case_party WHERE case_id = ?", id),
                Rows.count("SELECT COUNT(*) FROM case_code WHERE case_id = ?", id),
                Rows.count("SELECT COUNT(*) FROM search_token WHERE case_id = ?", id),
                Rows.count("SELECT COUNT(*) FROM case_note WHERE case_id = ?", id),
                Rows.count("SELECT COUNT(*) FROM case_message WHERE case_id = ?", id),
                Rows.count(
                        "SELECT COUNT(*) FROM timeline_entry"
                                + " WHERE actor_persona_id IS NOT NULL AND case_id = ?",
                        id));
    }
}
