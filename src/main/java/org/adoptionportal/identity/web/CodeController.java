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
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import org.adoptionportal.identity.Credentials;
import org.adoptionportal.identity.factor.SecondFactors;
import org.adoptionportal.identity.factor.passkey.Passkeys;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** The second step of signing in, for accounts that have one. */
@Controller(CodeController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class CodeController {

    static final String PATH = "/sign-in/code";

    private static final String MISSING = "Enter the code from your authenticator app";
    private static final String WRONG =
            "The code is not right, or it has been used. Wait for the next one in your app and"
                    + " enter that";

    private final Entrance entrance;
    private final SecondFactors factors;
    private final Passkeys passkeys;

    CodeController(Entrance entrance, SecondFactors factors, Passkeys passkeys) {
        this.entrance = entrance;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, @Nullable @QueryValue String next) {
        return entrance.waiting(request)
                .<HttpResponse<?>>map(
                        right -> HttpResponse.ok(Pages.of(CodePage.VIEW, page(right, next, null))))
                .orElseGet(() -> startAgain(next));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(@Body CodeForm form, HttpRequest<?> request) {
        return entrance.waiting(request)
                .<HttpResponse<?>>map(right -> judge(right, form, request))
                .orElseGet(() -> startAgain(form.next()));
    }

    private HttpResponse<?> judge(Credentials.Right right, CodeForm form, HttpRequest<?> request) {
        if (form.givenCode().isEmpty()) {
            return again(right, form, MISSING);
        }
        if (!factors.accepts(right.accountId(), form.givenCode())) {
            return again(right, form, WRONG);
        }
        return entrance.afterCode(request, right, form.next())
                .orElseGet(() -> startAgain(form.next()));
    }

    private HttpResponse<?> again(Credentials.Right right, CodeForm form, String error) {
        return Pages.invalid(CodePage.VIEW, page(right, form.next(), error));
    }

    private CodePage page(Credentials.Right right, @Nullable String next, @Nullable String error) {
        return CodePage.of(next, !passkeys.of(right.accountId()).isEmpty(), error);
    }

    private static HttpResponse<?> startAgain(@Nullable String next) {
        URI signIn =
                UriBuilder.of("/sign-in")
                        .queryParam("next", LocalPath.of(next))
                        .queryParam("late", "yes")
                        .build();
        return HttpResponse.seeOther(signIn);
    }
}
