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
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Optional;
import org.adoptionportal.identity.AccountDetails;
import org.adoptionportal.identity.Accounts;
import org.adoptionportal.identity.Invitations;
import org.adoptionportal.identity.PasswordRules;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** The link of an invitation. Looking at it changes nothing, because mail scanners look too. */
@Controller("/account/invitation/{secret}")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class InvitationController {

    private static final String VIEW = "identity/staff/invitation";
    private static final URI SIGN_IN = URI.create("/sign-in?confirmed=yes");

    private final Invitations invitations;
    private final PasswordRules rules;
    private final Accounts accounts;

    InvitationController(Invitations invitations, PasswordRules rules, Accounts accounts) {
        this.invitations = invitations;
        this.rules = rules;
        this.accounts = accounts;
    }

    record TooLatePage(String title, boolean error) {}

    @Get
    HttpResponse<?> show(@PathVariable String secret) {
        return invitations
                .invited(secret)
                .<HttpResponse<?>>map(
                        holder -> HttpResponse.ok(Pages.of(VIEW, InvitationPage.of(holder, null))))
                .orElseGet(InvitationController::tooLate);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> accept(@PathVariable String secret, @Body Sent sent) {
        Optional<AccountDetails> invited = invitations.invited(secret);
        if (invited.isEmpty()) {
            return tooLate();
        }
        String password = sent.get(InvitationPage.PASSWORD);
        @Nullable String fault = rules.fault(password, invited.get());
        if (fault != null) {
            return Pages.invalid(VIEW, InvitationPage.of(invited.get(), fault));
        }
        return invitations.accept(secret, accounts.hash(password))
                ? HttpResponse.seeOther(SIGN_IN)
                : tooLate();
    }

    private static HttpResponse<?> tooLate() {
        var page = new TooLatePage("This link does not work any more", false);
        return Pages.withStatus(HttpStatus.NOT_FOUND, "identity/staff/invitation-too-late", page);
    }
}
