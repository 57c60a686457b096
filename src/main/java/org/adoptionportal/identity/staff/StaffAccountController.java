package org.adoptionportal.identity.staff;

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
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows the account of a member of staff, changes their work and ends it. */
@Controller(StaffPath.ALL + "/{id}")
@Secured(StaffPath.ROLE)
@Produces(MediaType.TEXT_HTML)
class StaffAccountController {

    private static final String VIEW = "identity/staff/account";

    private final StaffPages pages;
    private final Work work;
    private final ChangeRoles roles;
    private final EndStaffAccount end;
    private final InviteStaff invite;
    private final Once once;

    StaffAccountController(
            StaffPages pages,
            Work work,
            ChangeRoles roles,
            EndStaffAccount end,
            InviteStaff invite,
            Once once) {
        this.pages = pages;
        this.work = work;
        this.roles = roles;
        this.end = end;
        this.invite = invite;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> show(Viewer viewer, @PathVariable long id) {
        return Pages.of(VIEW, pages.account(viewer, id));
    }

    @Post("/roles")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Viewer viewer, @PathVariable long id, @Body Sent sent) {
        int version = sent.version();
        try {
            roles.change(viewer, id, version, work.read(sent));
            return back(id);
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(VIEW, pages.refused(viewer, id, sent, invalid.fields()));
        } catch (Refusal.Stale stale) {
            return Pages.withStatus(
                    HttpStatus.PRECONDITION_FAILED, VIEW, pages.stale(viewer, id, sent, stale));
        }
    }

    @Post("/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(Viewer viewer, @PathVariable long id, @Body Sent sent) {
        try {
            end.end(viewer, id, EndStaffAccount.reason(sent.get(EndStaffAccount.REASON)));
            return back(id);
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(VIEW, pages.refused(viewer, id, sent, invalid.fields()));
        }
    }

    @Post("/invitation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> inviteAgain(Viewer viewer, @PathVariable long id, @Body Sent sent) {
        once.perform(
                viewer.actor(),
                "POST " + StaffPath.ALL + "/{id}/invitation",
                sent.onceKey(),
                id,
                () -> {
                    invite.inviteAgain(viewer, id);
                    return "";
                });
        return back(id);
    }

    private static HttpResponse<?> back(long id) {
        return HttpResponse.seeOther(URI.create(StaffPath.of(id)));
    }
}
