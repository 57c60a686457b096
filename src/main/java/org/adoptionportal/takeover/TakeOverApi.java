package org.adoptionportal.takeover;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.jspecify.annotations.Nullable;

/** Takes the code that came by post, telephone or e-mail, for programs. */
@Controller("/api/v1/take-over")
@Secured(SecurityRule.IS_ANONYMOUS)
class TakeOverApi {

    private final TakeOver takeOver;
    private final ClientAddress address;

    TakeOverApi(TakeOver takeOver, ClientAddress address) {
        this.takeOver = takeOver;
        this.address = address;
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Asked(@Nullable String code) {
        @Override
        public String toString() {
            return "Asked";
        }
    }

    /** Where it goes on: one of the two is there. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Given(@Nullable String reference, @Nullable String personalLink) {}

    @Post
    Given use(HttpRequest<?> request, @Nullable Viewer viewer, @Body Asked asked) {
        takeOver.count(address.of(request));
        try {
            Onward onward = takeOver.use(Objects.requireNonNullElse(asked.code(), ""), viewer);
            return new Given(onward.reference(), onward.personalLink());
        } catch (TakeOver.SignInFirst notSignedIn) {
            throw new HttpStatusException(HttpStatus.UNAUTHORIZED, "");
        }
    }
}
