package org.adoptionportal.personallink;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.jspecify.annotations.Nullable;

/** Keeps the case of a personal link in an account, for programs. */
@Controller(KeepApi.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
class KeepApi {

    static final String PATH = "/api/v1/followed/account";

    private final KeepInAccount keep;
    private final Once once;

    KeepApi(KeepInAccount keep, Once once) {
        this.keep = keep;
        this.once = once;
    }

    /** The case by its reference. */
    @Serdeable.Serializable
    record Kept(String reference) {}

    @Post
    Kept keep(
            Viewer viewer,
            @Header(LinkHeader.NAME) @Nullable String sent,
            @Header("Idempotency-Key") @Nullable String key) {
        String secret = LinkHeader.secret(sent);
        return new Kept(
                once.perform(
                                viewer.actor(),
                                "POST " + PATH,
                                key,
                                "",
                                () -> keep.keep(secret, viewer))
                        .result());
    }
}
