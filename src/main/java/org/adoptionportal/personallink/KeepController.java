package org.adoptionportal.personallink;

import io.micronaut.http.HttpResponse;
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
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Offers whoever follows a case by a personal link to keep it in an account. */
@Controller(PersonalLinks.PATH + "/{secret}/" + KeepController.WORD)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class KeepController {

    static final String WORD = "account";

    private static final String VIEW = "personallink/keep";
    private static final String KEPT = "/home";

    private final KeepInAccount keep;
    private final Once once;

    KeepController(KeepInAccount keep, Once once) {
        this.keep = keep;
        this.once = once;
    }

    /**
     * What they can do.
     *
     * @param action where it is kept; null unless they are signed in, in the right capacity
     * @param changeHref where they change in which capacity they are here; null unless they must
     * @param signInHref null for whoever is signed in
     * @param signUpHref null for whoever is signed in
     */
    record KeepPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable String action,
            @Nullable String changeHref,
            @Nullable String signInHref,
            @Nullable String signUpHref,
            String idempotencyKey) {}

    @Get
    HttpResponse<?> ask(@Nullable Viewer viewer, @PathVariable String secret) {
        return keep.persona(secret)
                .<HttpResponse<?>>map(
                        kind -> HttpResponse.ok(Pages.of(VIEW, page(kind, viewer, secret))))
                .orElseGet(DeadLink::page);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(@Nullable Viewer viewer, @PathVariable String secret, @Body Sent sent) {
        if (viewer == null) {
            return ask(null, secret);
        }
        try {
            once.perform(
                    viewer.actor(),
                    "POST " + PersonalLinks.PATH + "/{secret}/" + WORD,
                    sent.onceKey(),
                    "",
                    () -> keep.keep(secret, viewer));
            return HttpResponse.seeOther(URI.create(KEPT));
        } catch (Refusal.NotFound dead) {
            return DeadLink.page();
        }
    }

    private static KeepPage page(PersonaKind kind, @Nullable Viewer viewer, String secret) {
        String here = PersonalLinks.keepPath(secret);
        boolean right = viewer != null && viewer.kind() == kind;
        return new KeepPage(
                "Keep it in your account",
                false,
                BackLink.to(PersonalLinks.path(secret)),
                right ? here : null,
                viewer != null && !right ? "/account/capacity?next=" + here : null,
                viewer == null ? "/sign-in?next=" + here : null,
                viewer == null ? "/account/sign-up?for=" + kind.word() : null,
                OnceKey.fresh());
    }
}
