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
import java.util.Optional;
import org.adoptionportal.identity.Credentials;
import org.adoptionportal.identity.factor.passkey.Passkeys;
import org.adoptionportal.identity.factor.web.PasskeyPage;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** The second step of signing in with a passkey: ask the browser, then judge its answer. */
@Controller(PasskeyController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class PasskeyController {

    static final String PATH = "/sign-in/passkey";

    private static final String NEXT = "next";

    private final Entrance entrance;
    private final Passkeys passkeys;

    PasskeyController(Entrance entrance, Passkeys passkeys) {
        this.entrance = entrance;
        this.passkeys = passkeys;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, @Body Sent sent) {
        Optional<Credentials.Right> waiting = entrance.waiting(request);
        waiting.ifPresent(right -> passkeys.begin(right.accountId()));
        return to(waiting.isPresent() ? PATH : CodeController.PATH, sent.get(NEXT));
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, @Nullable @QueryValue String next) {
        return entrance.waiting(request)
                .flatMap(right -> passkeys.asked(right.accountId()))
                .<HttpResponse<?>>map(
                        asked -> HttpResponse.ok(Pages.of(PasskeyPage.VIEW, page(asked, next))))
                .orElseGet(() -> to(CodeController.PATH, next));
    }

    @Post("/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(HttpRequest<?> request, @Body Sent sent) {
        String answer = sent.get(PasskeyPage.ANSWER);
        String next = sent.get(NEXT);
        return entrance.waiting(request)
                .filter(right -> passkeys.accepts(right.accountId(), answer))
                .flatMap(right -> entrance.afterCode(request, right, next))
                .orElseGet(() -> to(CodeController.PATH, next));
    }

    private static PasskeyPage page(String asked, @Nullable String next) {
        return new PasskeyPage(
                "Sign in with your passkey",
                false,
                BackLink.to(CodeController.PATH),
                null,
                "get",
                asked,
                PATH + "/answer",
                LocalPath.of(next).toString());
    }

    private static HttpResponse<?> to(String path, @Nullable String next) {
        URI address = UriBuilder.of(path).queryParam(NEXT, LocalPath.of(next)).build();
        return HttpResponse.seeOther(address);
    }
}
