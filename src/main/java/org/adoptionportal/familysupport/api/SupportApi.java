package org.adoptionportal.familysupport.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.function.Supplier;
import org.adoptionportal.familysupport.AskForLink;
import org.adoptionportal.familysupport.Asker;
import org.adoptionportal.familysupport.BeginRequest;
import org.adoptionportal.familysupport.SendCrisis;
import org.adoptionportal.familysupport.SendRequest;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.jspecify.annotations.Nullable;

/** Takes requests for support from anybody's program, with or without an account. */
@Controller(SupportPaths.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
class SupportApi {

    private final BeginRequest begin;
    private final SendRequest send;
    private final SendCrisis crisis;
    private final AskForLink lost;
    private final OwnViews views;
    private final ProgramAsker askers;
    private final Once once;

    SupportApi(
            BeginRequest begin,
            SendRequest send,
            SendCrisis crisis,
            AskForLink lost,
            OwnViews views,
            ProgramAsker askers,
            Once once) {
        this.begin = begin;
        this.send = send;
        this.crisis = crisis;
        this.lost = lost;
        this.views = views;
        this.askers = askers;
        this.once = once;
    }

    @Post
    HttpResponse<SentView> send(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @Header(SupportPaths.KEY) @Nullable String key,
            @Body SupportBody body) {
        Asker asker = askers.of(request, viewer, key);
        return made(asker, "", key, body, () -> send.sendWhole(asker, body.statement(), null));
    }

    @Post("/crisis")
    HttpResponse<SentView> crisis(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @Header(SupportPaths.KEY) @Nullable String key,
            @Body CrisisBody body) {
        Asker asker = askers.of(request, viewer, key);
        return made(asker, "/crisis", key, body, () -> crisis.send(asker, body.statement()));
    }

    /** Begins a request, which is written and sent bit by bit. */
    @Post("/drafts")
    HttpResponse<SentView> begin(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @Header(SupportPaths.KEY) @Nullable String key,
            @Body @Nullable DraftBody body) {
        Asker asker = askers.of(request, viewer, key);
        String earlier = body == null ? "" : SupportBody.clean(body.earlier());
        return made(asker, "/drafts", key, earlier, () -> begin.begin(asker, earlier));
    }

    /** E-mails a new personal link where that is safe; answers the same in every case. */
    @Post("/new-link")
    HttpResponse<Void> link(
            HttpRequest<?> request,
            @Header(SupportPaths.KEY) @Nullable String key,
            @Body LinkBody body) {
        Asker asker = askers.of(request, null, key);
        String reference = SupportBody.clean(body.reference());
        String email = SupportBody.clean(body.email());
        once.perform(
                asker.name(),
                "POST " + SupportPaths.ALL + "/new-link",
                key,
                body,
                () -> {
                    lost.ask(reference, email, asker.networkAddress());
                    return "";
                });
        return HttpResponse.noContent();
    }

    private HttpResponse<SentView> made(
            Asker asker,
            String path,
            @Nullable String key,
            Object body,
            Supplier<String> decision) {
        String reference =
                once.perform(asker.name(), "POST " + SupportPaths.ALL + path, key, body, decision)
                        .result();
        return HttpResponse.created(views.sent(asker, reference));
    }
}
