package org.adoptionportal.identity.web;

import io.micronaut.http.HttpRequest;
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
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import org.adoptionportal.identity.Credentials;
import org.adoptionportal.identity.SignUp;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Lets a person in. */
@Controller("/sign-in")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class SignInController {

    private static final String WRONG =
            "The sign-in name or password is not right. Check both and try again";
    private static final String UNCONFIRMED =
            "You have not confirmed your email address yet. We have sent you a new email: open the"
                    + " link in it, then sign in";
    private static final String LATE =
            "You had 10 minutes to enter your code. To keep your account safe, sign in again";

    private final Credentials credentials;
    private final Entrance entrance;
    private final SignUp signUp;
    private final ClientAddress address;
    private final WaysIn ways;

    SignInController(
            Credentials credentials,
            Entrance entrance,
            SignUp signUp,
            ClientAddress address,
            WaysIn ways) {
        this.credentials = credentials;
        this.entrance = entrance;
        this.signUp = signUp;
        this.address = address;
        this.ways = ways;
    }

    @Get
    HttpResponse<?> show(
            @Nullable @QueryValue String next,
            @Nullable @QueryValue String confirmed,
            @Nullable @QueryValue String late,
            @Nullable @QueryValue String ended,
            @Nullable Viewer viewer) {
        if (viewer != null) {
            return HttpResponse.seeOther(LocalPath.of(next));
        }
        String onwards = LocalPath.of(next).toString();
        SignInPage page =
                late == null
                        ? SignInPage.empty(onwards, SignInNews.of(confirmed, ended))
                        : SignInPage.tooLate(onwards, LATE);
        return HttpResponse.ok(Pages.of(SignInPage.VIEW, offering(page)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(@Body SignInForm form, HttpRequest<?> request) {
        Map<String, String> missing = form.errors();
        if (!missing.isEmpty()) {
            return again(form, missing);
        }
        String from = address.of(request);
        return switch (credentials.check(form.givenName(), form.givenPassword(), from)) {
            case Credentials.Right right -> entrance.afterPassword(right, form.next());
            case Credentials.Unconfirmed account -> remind(account, form, from);
            case Credentials.Wrong _ -> again(form, Map.of("signInName", WRONG));
        };
    }

    private HttpResponse<?> remind(Credentials.Unconfirmed account, SignInForm form, String from) {
        signUp.remind(account.accountId(), from);
        return again(form, Map.of("signInName", UNCONFIRMED));
    }

    private HttpResponse<?> again(SignInForm form, Map<String, String> errors) {
        return Pages.invalid(SignInPage.VIEW, offering(SignInPage.refused(form, errors)));
    }

    private SignInPage offering(SignInPage page) {
        return page.offering(ways.doors(), ways.work(page.next()));
    }
}
