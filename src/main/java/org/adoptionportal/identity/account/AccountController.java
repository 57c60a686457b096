package org.adoptionportal.identity.account;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.identity.AccountDetails;
import org.adoptionportal.identity.Holder;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.Notice;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Shows people their account, and what they can do with it. */
@Controller(AccountController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class AccountController {

    static final String PATH = "/account";

    private final Holders holders;

    AccountController(Holders holders) {
        this.holders = holders;
    }

    /**
     * The account.
     *
     * @param signsInHere false for staff who sign in where they work
     * @param closable false for staff, whose accounts an administrator ends
     */
    record AccountPage(
            String title,
            boolean error,
            @Nullable Notice notice,
            SummaryList details,
            boolean signsInHere,
            boolean closable) {}

    @Get
    ModelAndView<Map<String, Object>> show(Viewer viewer, @Nullable @QueryValue String done) {
        Holder holder = holders.holder(viewer.accountId());
        boolean here = holder.signsInHere();
        var page =
                new AccountPage(
                        "Your account",
                        false,
                        News.notice(done),
                        here ? summary(holder.details()) : workAccount(holder.details()),
                        here,
                        !viewer.isStaff());
        return Pages.of("identity/account/account", page);
    }

    private static SummaryList summary(AccountDetails details) {
        return SummaryList.empty()
                .row("Name", details.name())
                .row("Sign-in name", details.signInName())
                .answer("Email address", details.email(), EmailController.PATH)
                .answer("Password", "Only you know it", PasswordController.PATH);
    }

    private static SummaryList workAccount(AccountDetails details) {
        return SummaryList.empty()
                .row("Name", details.name())
                .row("Email address", details.email())
                .row("How you sign in", "With your work account");
    }
}
