package org.adoptionportal.identity.recovery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.jspecify.annotations.Nullable;

/** A worker's help for somebody who cannot sign in, for programs. */
@Controller(HelpApi.PATH)
@Secured({HelpRoles.TRIAGE, HelpRoles.MANAGER, HelpRoles.ADMINISTRATOR})
class HelpApi {

    static final String PATH = "/api/v1/account-recoveries";

    private final HelpBackIn help;
    private final Once once;

    HelpApi(HelpBackIn help, Once once) {
        this.help = help;
        this.once = once;
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Found(@Nullable String signInName) {}

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Sure(@Nullable String how) {}

    /** Somebody who is helped; the code is null unless there is one that works. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record HelpView(String id, String name, @Nullable String code, @Nullable Instant codeEndsAt) {

        static HelpView of(Helped helped) {
            return new HelpView(
                    Long.toString(helped.id()), helped.name(), helped.code(), helped.codeEndsAt());
        }
    }

    @Post
    HttpResponse<HelpView> find(
            Viewer worker, @Header("Idempotency-Key") @Nullable String key, @Body Found body) {
        String name = given(body.signInName()).strip();
        String id =
                once.perform(
                                worker.actor(),
                                "POST " + PATH,
                                key,
                                name,
                                () -> Long.toString(help.find(worker, name)))
                        .result();
        HelpView view = read(worker, Long.parseLong(id));
        return HttpResponse.created(view, URI.create(PATH + "/" + id));
    }

    @Get("/{id}")
    HelpView read(Viewer worker, @PathVariable long id) {
        return HelpView.of(help.helped(worker, id));
    }

    /** The same again answers the same code: no key is needed. */
    @Post("/{id}/code")
    HelpView giveCode(Viewer worker, @PathVariable long id, @Body Sure body) {
        help.giveCode(worker, id, given(body.how()));
        return read(worker, id);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
