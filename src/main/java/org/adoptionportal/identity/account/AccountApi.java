package org.adoptionportal.identity.account;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.identity.Holder;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** A person's own account, for a program that acts for them. */
@Controller(AccountApi.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
class AccountApi {

    static final String PATH = "/api/v1/account";

    private final Holders holders;
    private final ChangePassword password;
    private final ChangeEmail email;
    private final EmailChangeOnce askForEmail;
    private final CloseAccount close;

    AccountApi(
            Holders holders,
            ChangePassword password,
            ChangeEmail email,
            EmailChangeOnce askForEmail,
            CloseAccount close) {
        this.holders = holders;
        this.password = password;
        this.email = email;
        this.askForEmail = askForEmail;
        this.close = close;
    }

    /** What the account says of its holder. */
    @Serdeable.Serializable
    record AccountView(String name, String signInName, String email) {

        static AccountView of(Holder holder) {
            var details = holder.details();
            return new AccountView(details.name(), details.signInName(), details.email());
        }
    }

    @Get
    AccountView read(Viewer viewer) {
        return AccountView.of(holders.holder(viewer.accountId()));
    }

    @Put("/password")
    @Status(HttpStatus.NO_CONTENT)
    void changePassword(Viewer viewer, @Body AccountBodies.Password body) {
        password.change(viewer, body.current(), body.chosen());
    }

    @Post("/email")
    @Status(HttpStatus.ACCEPTED)
    void askForEmail(
            Viewer viewer,
            @Header("Idempotency-Key") @Nullable String key,
            @Body AccountBodies.Email body) {
        askForEmail.ask(viewer, "POST " + PATH + "/email", key, body.address(), body.current());
    }

    /** By the last part of the link in the e-mail. */
    @Post("/email/confirmation")
    AccountView confirmEmail(Viewer viewer, @Body AccountBodies.Secret body) {
        return email.confirm(viewer, body.text())
                .map(AccountView::of)
                .orElseThrow(Refusal.NotFound::new);
    }

    @Post("/closure")
    @Status(HttpStatus.NO_CONTENT)
    void close(Viewer viewer, @Body AccountBodies.Again body) {
        close.close(viewer, body.current());
    }
}
