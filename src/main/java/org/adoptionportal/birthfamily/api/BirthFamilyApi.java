package org.adoptionportal.birthfamily.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.HexFormat;
import java.util.Objects;
import org.adoptionportal.birthfamily.Author;
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.Progress;
import org.adoptionportal.birthfamily.ProgressView;
import org.adoptionportal.birthfamily.Requests;
import org.adoptionportal.birthfamily.Route;
import org.adoptionportal.birthfamily.Story;
import org.adoptionportal.birthfamily.TalkLinks;
import org.adoptionportal.birthfamily.WriteToUs;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SearchTokens;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.jspecify.annotations.Nullable;

/** Takes what anybody's program sends, for somebody themselves or by a professional. */
@Controller(BirthFamilyApi.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
class BirthFamilyApi {

    static final String PATH = "/api/v1/birth-family";
    static final String KEY = "Idempotency-Key";

    private final WriteToUs write;
    private final Requests requests;
    private final Progress progress;
    private final TalkLinks links;
    private final ClientAddress address;
    private final SearchTokens tokens;
    private final Once once;

    BirthFamilyApi(
            WriteToUs write,
            Requests requests,
            Progress progress,
            TalkLinks links,
            ClientAddress address,
            SearchTokens tokens,
            Once once) {
        this.write = write;
        this.requests = requests;
        this.progress = progress;
        this.links = links;
        this.address = address;
        this.tokens = tokens;
        this.once = once;
    }

    /** A professional is told only that it arrived. */
    @Serdeable.Serializable
    record Arrived(boolean received) {}

    @Post
    HttpResponse<ProgressView> self(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @Header(KEY) @Nullable String key,
            @Body StoryBody body) {
        return sent(request, viewer, key, Route.SELF, "", body);
    }

    @Post("/today")
    HttpResponse<ProgressView> sameDay(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @Header(KEY) @Nullable String key,
            @Body StoryBody body) {
        return sent(request, viewer, key, Route.EXPECTING, "/today", body);
    }

    @Post("/referrals")
    HttpResponse<Arrived> refer(
            HttpRequest<?> request, @Header(KEY) @Nullable String key, @Body StoryBody body) {
        perform(request, program(request, null, key), key, Route.PROFESSIONAL, "/referrals", body);
        return HttpResponse.created(new Arrived(true));
    }

    private HttpResponse<ProgressView> sent(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @Nullable String key,
            Route route,
            String path,
            StoryBody body) {
        Author author = program(request, viewer, key);
        String reference = perform(request, author, key, route, path, body);
        String link = author.viewer() == null ? links.show(author, reference) : null;
        BirthFamilyCase own = requests.own(author, reference);
        return HttpResponse.created(ProgressView.of(own, progress.of(own), link));
    }

    private String perform(
            HttpRequest<?> request,
            Author author,
            @Nullable String key,
            Route route,
            String path,
            StoryBody body) {
        Story story = body.story();
        return once.perform(
                        author.name(),
                        "POST " + PATH + path,
                        key,
                        story,
                        () -> write.send(author, route, story, address.of(request)))
                .result();
    }

    /** A program without an account is known by its address and the key of its request. */
    private Author program(HttpRequest<?> request, @Nullable Viewer viewer, @Nullable String key) {
        String both = address.of(request) + " " + Objects.requireNonNullElse(key, "");
        byte[] name = tokens.token(Kind.NETWORK_ADDRESS, both);
        return Author.of(viewer, "program:" + HexFormat.of().formatHex(name));
    }
}
