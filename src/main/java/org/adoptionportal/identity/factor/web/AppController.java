package org.adoptionportal.identity.factor.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.factor.SetUpAuthenticator;
import org.adoptionportal.identity.session.BeforeSecondFactor;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Lets people set up an authenticator app: begin, take over the secret, confirm with a code. */
@Controller(AppController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@BeforeSecondFactor
@Produces(MediaType.TEXT_HTML)
class AppController {

    static final String PATH = SecondFactorController.PATH + "/app";

    private static final URI HERE = URI.create(PATH);
    private static final URI START = URI.create(SecondFactorController.PATH);
    private static final String MISSING = "Enter the 6 numbers that the app shows";
    private static final String WRONG =
            "The code is not right. Check that your phone shows the right time, then enter the"
                    + " next code";

    private final SetUpAuthenticator setUp;
    private final AppPages pages;

    AppController(SetUpAuthenticator setUp, AppPages pages) {
        this.setUp = setUp;
        this.pages = pages;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(Viewer viewer) {
        setUp.begin(viewer);
        return HttpResponse.seeOther(HERE);
    }

    @Get
    HttpResponse<?> show(Viewer viewer) {
        return setUp.secret(viewer)
                .<HttpResponse<?>>map(secret ->
                        HttpResponse.ok(Pages.of(AppPages.VIEW, pages.of(viewer, secret, null))))
                .orElseGet(() -> HttpResponse.seeOther(START));
    }

    @Post("/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(Viewer viewer, @Body Sent sent) {
        return setUp.secret(viewer)
                .<HttpResponse<?>>map(secret -> judge(viewer, secret, sent.get("code").strip()))
                .orElseGet(() -> HttpResponse.seeOther(START));
    }

    private HttpResponse<?> judge(Viewer viewer, String secret, String code) {
        if (code.isEmpty()) {
            return again(viewer, secret, MISSING);
        }
        return setUp.confirm(viewer, code)
                ? HttpResponse.seeOther(URI.create(RecoveryCodesController.PATH))
                : again(viewer, secret, WRONG);
    }

    private HttpResponse<?> again(Viewer viewer, String secret, String error) {
        return Pages.invalid(AppPages.VIEW, pages.of(viewer, secret, error));
    }
}
