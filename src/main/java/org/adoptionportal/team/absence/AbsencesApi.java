package org.adoptionportal.team.absence;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.web.api.ListView;
import org.adoptionportal.platform.web.api.Versions;
import org.adoptionportal.team.absence.AbsenceBodies.AbsenceBody;
import org.adoptionportal.team.absence.AbsenceBodies.AbsenceView;
import org.jspecify.annotations.Nullable;

/** Who is away and who covers, for programs that act for a member of staff. */
@Controller(AbsencesApi.PATH)
@Secured(Areas.STAFF)
class AbsencesApi {

    static final String PATH = "/api/v1/absences";

    private final Absences absences;
    private final RecordAbsence record;
    private final EndAbsence end;
    private final Once once;

    AbsencesApi(Absences absences, RecordAbsence record, EndAbsence end, Once once) {
        this.absences = absences;
        this.record = record;
        this.end = end;
        this.once = once;
    }

    @Get
    ListView<AbsenceView> list(
            Viewer viewer,
            @QueryValue @Nullable String view,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "" + ListView.USUAL) int limit) {
        Cursor place = Cursor.parse(after);
        int size = ListView.size(limit);
        var slice =
                WhichAbsences.named(view) == WhichAbsences.PAST
                        ? absences.past(viewer, place, size)
                        : absences.open(viewer, place, size);
        return ListView.of(slice.map(AbsenceView::of));
    }

    @Post
    HttpResponse<AbsenceView> record(
            Viewer viewer,
            @Header("Idempotency-Key") @Nullable String key,
            @Body AbsenceBody body) {
        NewAbsence absence = body.read(viewer);
        String id =
                once.perform(
                                viewer.actor(),
                                "POST " + PATH,
                                key,
                                absence,
                                () -> Long.toString(record.record(viewer, absence)))
                        .result();
        return absence(viewer, Long.parseLong(id))
                .status(HttpStatus.CREATED)
                .header(HttpHeaders.LOCATION, PATH + "/" + id);
    }

    @Get("/{id}")
    HttpResponse<AbsenceView> read(Viewer viewer, @PathVariable long id) {
        return absence(viewer, id);
    }

    /** The same again changes nothing: no key is needed. */
    @Post("/{id}/ending")
    HttpResponse<AbsenceView> end(
            Viewer viewer,
            @PathVariable long id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        end.end(viewer, id, Versions.expected(ifMatch));
        return absence(viewer, id);
    }

    private MutableHttpResponse<AbsenceView> absence(Viewer viewer, long id) {
        Absence absence = absences.find(viewer, id);
        return HttpResponse.ok(AbsenceView.of(absence))
                .header(HttpHeaders.ETAG, Versions.tag(absence.rowVersion()));
    }
}
