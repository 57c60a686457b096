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
import org.adoptionportal.identity.factor.passkey.AddPasskey;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Asks the browser to make a passkey, and takes its answer. */
@Controller(NewPasskeyController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class NewPasskeyController {

    static final String PATH = PasskeysController.PATH + "/new";

    private static final URI LIST = URI.create(PasskeysController.PATH);

    private final AddPasskey adding;

    NewPasskeyController(AddPasskey adding) {
        this.adding = adding;
    }

    @Get
    HttpResponse<?> show(Viewer viewer) {
        return adding.asked(viewer)
                .<HttpResponse<?>>map(
                        asked -> HttpResponse.ok(Pages.of(PasskeyPage.VIEW, page(asked))))
                .orElseGet(() -> HttpResponse.seeOther(LIST));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(Viewer viewer, @Body Sent sent) {
        return HttpResponse.seeOther(
                adding.finish(viewer, sent.get(PasskeyPage.ANSWER))
                        ? URI.create(PasskeysController.PATH + "?done=passkey")
                        : LIST);
    }

    private static PasskeyPage page(String asked) {
        return new PasskeyPage(
                "Add a passkey",
                false,
                BackLink.to(PasskeysController.PATH),
                null,
                "create",
                asked,
                PATH,
                null);
    }
}
