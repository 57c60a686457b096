package org.adoptionportal.records.web;

import io.micronaut.http.HttpRequest;
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
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.csrf.AnonymousActor;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.records.BeginRequest;
import org.adoptionportal.records.RequestLinks;

/** Where an adopted person begins to ask for something, with or without an account. */
@Controller(Path.ASK)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class AskController {

    private final BeginRequest begin;
    private final RequestLinks links;
    private final AnonymousActor actor;
    private final ClientAddress address;
    private final Once once;

    AskController(
            BeginRequest begin,
            RequestLinks links,
            AnonymousActor actor,
            ClientAddress address,
            Once once) {
        this.begin = begin;
        this.links = links;
        this.actor = actor;
        this.address = address;
        this.once = once;
    }

    /**
     * The two ways to begin.
     *
     * @param signedIn whether they are signed in as somebody who can ask
     */
    record AskPage(
            String title,
            boolean error,
            BackLink backLink,
            boolean signedIn,
            String withAccount,
            String withoutAccount,
            String idempotencyKey) {}

    @Get
    ModelAndView<Map<String, Object>> ask(HttpRequest<?> request) {
        boolean signedIn =
                CurrentSession.viewer(request)
                        .filter(viewer -> viewer.kind() == PersonaKind.ADOPTEE)
                        .isPresent();
        return Pages.of(
                "records/ask",
                new AskPage(
                        "Ask for counselling or your records",
                        false,
                        BackLink.to(Path.RECORDS),
                        signedIn,
                        Path.OWN,
                        Path.ASK,
                        OnceKey.fresh()));
    }

    /** Begins without an account; who sends it twice goes on with the link that was made last. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withoutAccount(HttpRequest<?> request, @Body Sent sent) {
        String browser = actor.of(request);
        String id =
                once.perform(
                                browser,
                                "POST " + Path.ASK,
                                sent.onceKey(),
                                "",
                                () -> Long.toString(begin.begin(browser, address.of(request))))
                        .result();
        return HttpResponse.seeOther(
                URI.create(PersonalLinks.path(links.renew(Long.parseLong(id)))));
    }
}
