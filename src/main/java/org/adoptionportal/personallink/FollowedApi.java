package org.adoptionportal.personallink;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** The case of a personal link, for programs. */
@Controller("/api/v1/followed")
@Secured(SecurityRule.IS_ANONYMOUS)
class FollowedApi {

    private final FollowedCases cases;

    FollowedApi(FollowedCases cases) {
        this.cases = cases;
    }

    /** What a program is told: whatever the kind of case shows. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FollowedView(Object followed) {}

    @Get
    FollowedView follow(@Header(LinkHeader.NAME) @Nullable String sent) {
        return cases.view(LinkHeader.secret(sent))
                .map(FollowedView::new)
                .orElseThrow(Refusal.NotFound::new);
    }
}
