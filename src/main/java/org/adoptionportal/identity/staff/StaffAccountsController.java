package org.adoptionportal.identity.staff;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.NewPerson;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Lists the accounts of staff and makes new ones. */
@Controller(StaffPath.ALL)
@Secured(StaffPath.ROLE)
@Produces(MediaType.TEXT_HTML)
class StaffAccountsController {

    private static final String FORM = "identity/staff/new";

    private final StaffAccounts staff;
    private final StaffPages pages;
    private final NewStaffForm form;
    private final InviteStaff invite;
    private final Once once;

    StaffAccountsController(
            StaffAccounts staff,
            StaffPages pages,
            NewStaffForm form,
            InviteStaff invite,
            Once once) {
        this.staff = staff;
        this.pages = pages;
        this.form = form;
        this.invite = invite;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> list(@QueryValue @Nullable String after) {
        return Pages.of("identity/staff/list", pages.list(staff.page(Cursor.parse(after))));
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> ask() {
        Sent nothing = new Sent(Map.of());
        return Pages.of(FORM, NewStaffPage.of(form.fields(nothing, Map.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(Viewer viewer, @Body Sent sent) {
        try {
            NewPerson person = form.read(sent);
            String made =
                    once.perform(
                                    viewer.actor(),
                                    "POST " + StaffPath.ALL,
                                    sent.onceKey(),
                                    List.of(person.signInName(), person.email(), person.name()),
                                    () -> StaffPath.of(invite.invite(viewer, person)))
                            .result();
            return HttpResponse.seeOther(URI.create(made));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(FORM, NewStaffPage.of(form.fields(sent, invalid.fields())));
        }
    }
}
