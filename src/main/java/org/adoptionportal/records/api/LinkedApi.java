package org.adoptionportal.records.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.HexFormat;
import java.util.Objects;
import org.adoptionportal.personallink.LinkHeader;
import org.adoptionportal.platform.crypto.SearchTokens;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.adoptionportal.records.Asker;
import org.adoptionportal.records.BeginRequest;
import org.adoptionportal.records.OwnView;
import org.adoptionportal.records.RequestLinks;
import org.adoptionportal.records.SaveAnswers;
import org.jspecify.annotations.Nullable;

/** The request of an adopted person without an account, for programs that hold its link. */
@Controller(LinkedApi.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
class LinkedApi {

    static final String PATH = "/api/v1/records/linked";

    private static final String KEY = "Idempotency-Key";

    private final BeginRequest begin;
    private final RequestLinks links;
    private final SaveAnswers save;
    private final OwnDecisions decisions;
    private final ClientAddress address;
    private final SearchTokens tokens;
    private final Once once;

    LinkedApi(
            BeginRequest begin,
            RequestLinks links,
            SaveAnswers save,
            OwnDecisions decisions,
            ClientAddress address,
            SearchTokens tokens,
            Once once) {
        this.begin = begin;
        this.links = links;
        this.save = save;
        this.decisions = decisions;
        this.address = address;
        this.tokens = tokens;
        this.once = once;
    }

    /** Begins one; who sends it twice goes on with the link that was made last. */
    @Post
    HttpResponse<OwnView> begin(HttpRequest<?> request, @Header(KEY) @Nullable String key) {
        String program = program(request, key);
        String id =
                once.perform(
                                program,
                                "POST " + PATH,
                                key,
                                "",
                                () -> Long.toString(begin.begin(program, address.of(request))))
                        .result();
        String secret = links.renew(Long.parseLong(id));
        return HttpResponse.created(decisions.view(asker(secret), secret));
    }

    @Put("/answers")
    HttpResponse<Void> save(
            @Header(LinkHeader.NAME) @Nullable String secret, @Body AnswersBody body) {
        save.replace(asker(LinkHeader.secret(secret)), body.answers());
        return HttpResponse.noContent();
    }

    @Post("/{decision}")
    OwnView decide(
            @PathVariable String decision,
            @Header(LinkHeader.NAME) @Nullable String secret,
            @Header(KEY) @Nullable String key) {
        String held = LinkHeader.secret(secret);
        decisions.perform(asker(held), decision, key);
        return decisions.view(asker(held), null);
    }

    private Asker asker(String secret) {
        return links.asker(secret).orElseThrow(Refusal.NotFound::new);
    }

    /** A program without an account is known by its address and the key of its request. */
    private String program(HttpRequest<?> request, @Nullable String key) {
        String both = address.of(request) + " " + Objects.requireNonNullElse(key, "");
        return "program:" + HexFormat.of().formatHex(tokens.token(Kind.NETWORK_ADDRESS, both));
    }
}
