package org.adoptionportal.identity.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.staff.StaffViews.Account;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** What an administrator does to an account of staff, for programs; each answers the account. */
@Controller(StaffApi.PATH + "/{id}")
@Secured(StaffPath.ROLE)
class StaffChangesApi {

    private final StaffViews views;
    private final Work work;
    private final ChangeRoles roles;
    private final EndStaffAccount end;
    private final InviteStaff invite;
    private final Once once;

    StaffChangesApi(
            StaffViews views,
            Work work,
            ChangeRoles roles,
            EndStaffAccount end,
            InviteStaff invite,
            Once once) {
        this.views = views;
        this.work = work;
        this.roles = roles;
        this.end = end;
        this.invite = invite;
        this.once = once;
    }

    @Put("/roles")
    HttpResponse<Account> change(
            Viewer viewer,
            @PathVariable long id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body StaffBodies.OtherWork body) {
        roles.change(viewer, id, Versions.expected(ifMatch), work.read(body.sent()));
        return views.account(id);
    }

    /** The same again changes nothing: no key is needed. */
    @Post("/ending")
    HttpResponse<Account> end(Viewer viewer, @PathVariable long id, @Body StaffBodies.Ending body) {
        end.end(viewer, id, EndStaffAccount.reason(body.reason()));
        return views.account(id);
    }

    @Post("/invitation")
    HttpResponse<Account> inviteAgain(
            Viewer viewer, @PathVariable long id, @Header(StaffApi.KEY) @Nullable String key) {
        once.perform(
                viewer.actor(),
                "POST " + StaffApi.PATH + "/{id}/invitation",
                key,
                id,
                () -> {
                    invite.inviteAgain(viewer, id);
                    return "";
                });
        return views.account(id);
    }
}
