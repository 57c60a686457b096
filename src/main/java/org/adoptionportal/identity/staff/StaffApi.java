package org.adoptionportal.identity.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.adoptionportal.identity.NewPerson;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.staff.StaffViews.Account;
import org.adoptionportal.identity.staff.StaffViews.Member;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.web.api.ListView;
import org.jspecify.annotations.Nullable;

/** The accounts of staff, for programs that act for an administrator. */
@Controller(StaffApi.PATH)
@Secured(StaffPath.ROLE)
class StaffApi {

    static final String PATH = "/api/v1/staff";
    static final String KEY = "Idempotency-Key";

    private final StaffAccounts staff;
    private final StaffViews views;
    private final NewStaffForm form;
    private final InviteStaff invite;
    private final Once once;

    StaffApi(
            StaffAccounts staff,
            StaffViews views,
            NewStaffForm form,
            InviteStaff invite,
            Once once) {
        this.staff = staff;
        this.views = views;
        this.form = form;
        this.invite = invite;
        this.once = once;
    }

    @Get
    ListView<Member> list(
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "" + ListView.USUAL) int limit) {
        return ListView.of(staff.page(Cursor.parse(after), ListView.size(limit)).map(Member::of));
    }

    @Get("/{id}")
    HttpResponse<Account> read(@PathVariable long id) {
        return views.account(id);
    }

    @Post
    HttpResponse<Account> invite(
            Viewer viewer, @Header(KEY) @Nullable String key, @Body StaffBodies.NewMember body) {
        NewPerson person = form.read(body.sent());
        String id =
                once.perform(
                                viewer.actor(),
                                "POST " + PATH,
                                key,
                                List.of(person.signInName(), person.email(), person.name()),
                                () -> Long.toString(invite.invite(viewer, person)))
                        .result();
        return views.account(Long.parseLong(id))
                .status(HttpStatus.CREATED)
                .header(HttpHeaders.LOCATION, PATH + "/" + id);
    }
}
