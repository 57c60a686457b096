package org.adoptionportal.team.absence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.paging.Slice;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Tag;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.team.TeamRoles;
import org.jspecify.annotations.Nullable;

/** Makes the pages about absences. */
@Singleton
final class AbsencePages {

    static final String PATH = "/absences";

    private static final int PAGE = 25;
    private static final Sent NOTHING = new Sent(Map.of());
    private static final BackLink TO_AGENCY = BackLink.to("/agency");
    private static final BackLink TO_WORKLIST = BackLink.to("/worklist");

    private final Absences absences;
    private final AbsenceForm form;

    AbsencePages(Absences absences, AbsenceForm form) {
        this.absences = absences;
        this.form = form;
    }

    AbsencesPage open(Viewer viewer, Cursor after) {
        return open(viewer, after, form.fields(viewer, NOTHING, Map.of()), null);
    }

    /** The first page again, with what was typed and why it was refused. */
    AbsencesPage refused(Viewer viewer, Sent sent, Refusal why) {
        Map<String, String> faults =
                why instanceof Refusal.Invalid invalid ? invalid.fields() : Map.of();
        List<Field> fields = form.fields(viewer, sent, faults);
        ErrorSummary errors = ErrorSummary.of(fields);
        String said = String.valueOf(why.getMessage());
        return open(
                viewer, Cursor.start(), fields, errors == null ? ErrorSummary.of(said) : errors);
    }

    AbsencesPage past(Viewer viewer, Cursor after) {
        return page(viewer, absences.past(viewer, after, PAGE), WhichAbsences.PAST, null, null);
    }

    private AbsencesPage open(
            Viewer viewer, Cursor after, List<Field> fields, @Nullable ErrorSummary errors) {
        return page(viewer, absences.open(viewer, after, PAGE), WhichAbsences.OPEN, fields, errors);
    }

    private AbsencesPage page(
            Viewer viewer,
            Slice<Absence> slice,
            WhichAbsences view,
            @Nullable List<Field> fields,
            @Nullable ErrorSummary errors) {
        boolean arranges = TeamRoles.include(viewer);
        Cursor next = slice.next();
        return new AbsencesPage(
                "Absences and cover",
                errors != null,
                arranges ? TO_AGENCY : TO_WORKLIST,
                errors,
                WhichAbsences.all(view),
                slice.items().stream().map(absence -> line(viewer, absence)).toList(),
                view.nothing(arranges),
                next == null ? null : view.href() + "&after=" + next.text(),
                !arranges,
                PATH,
                fields,
                OnceKey.fresh());
    }

    private AbsencesPage.Line line(Viewer viewer, Absence absence) {
        boolean endable = absence.isOpen() && absences.isTheirs(viewer, absence);
        return new AbsencesPage.Line(
                absence.person().name(),
                days(absence),
                absence.cover().name() + (absence.isOpen() ? " covers" : " covered"),
                state(absence.state()),
                warning(absence),
                endable ? PATH + "/" + absence.id() + "/ending" : null,
                absence.rowVersion());
    }

    private static String days(Absence absence) {
        String from = London.date(absence.from());
        return absence.from().equals(absence.to())
                ? from
                : from + " to " + London.date(absence.to());
    }

    private static @Nullable String warning(Absence absence) {
        if (!absence.isOpen()) {
            return null;
        }
        if (absence.cover().hasLeft()) {
            return "Whoever covers has left. End this absence and record it again with somebody else.";
        }
        return absence.coverAway()
                ? "Whoever covers is away too on some of these days. See to it that somebody covers."
                : null;
    }

    private static Tag state(Absence.State state) {
        return switch (state) {
            case COMING -> Tag.lightBlue("Coming");
            case NOW -> Tag.yellow("Away now");
            case OVER -> Tag.grey("Over");
            case ENDED -> Tag.grey("Ended early");
        };
    }
}
