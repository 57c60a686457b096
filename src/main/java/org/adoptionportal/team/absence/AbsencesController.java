package org.adoptionportal.team.absence;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Shows staff who is away and who covers, and lets them record it and end it. */
@Controller(AbsencePages.PATH)
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class AbsencesController {

    private static final URI BACK = URI.create(AbsencePages.PATH);

    private final AbsencePages pages;
    private final AbsenceForm form;
    private final RecordAbsence record;
    private final EndAbsence end;
    private final Once once;

    AbsencesController(
            AbsencePages pages, AbsenceForm form, RecordAbsence record, EndAbsence end, Once once) {
        this.pages = pages;
        this.form = form;
        this.record = record;
        this.end = end;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> list(
            Viewer viewer, @QueryValue @Nullable String view, @QueryValue @Nullable String after) {
        Cursor place = Cursor.parse(after);
        return Pages.of(
                AbsencesPage.VIEW,
                WhichAbsences.of(view) == WhichAbsences.PAST
                        ? pages.past(viewer, place)
                        : pages.open(viewer, place));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(Viewer viewer, @Body Sent sent) {
        try {
            NewAbsence absence = form.read(viewer, sent);
            once.perform(
                    viewer.actor(),
                    "POST " + AbsencePages.PATH,
                    sent.onceKey(),
                    sent.content(),
                    () -> Long.toString(record.record(viewer, absence)));
            return HttpResponse.seeOther(BACK);
        } catch (Refusal.Invalid invalid) {
            return again(HttpStatus.UNPROCESSABLE_ENTITY, viewer, sent, invalid);
        }
    }

    /** Doing it again changes nothing: no key is needed. */
    @Post("/{id}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(Viewer viewer, @PathVariable long id, @Body Sent sent) {
        try {
            end.end(viewer, id, sent.version());
            return HttpResponse.seeOther(BACK);
        } catch (Refusal.Stale stale) {
            return again(HttpStatus.PRECONDITION_FAILED, viewer, sent, stale);
        }
    }

    private HttpResponse<?> again(HttpStatus status, Viewer viewer, Sent sent, Refusal why) {
        return Pages.withStatus(status, AbsencesPage.VIEW, pages.refused(viewer, sent, why));
    }
}
