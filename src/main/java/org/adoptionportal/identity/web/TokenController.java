package org.adoptionportal.identity.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.adoptionportal.identity.Credentials;
import org.adoptionportal.identity.session.AccessToken;
import org.adoptionportal.identity.session.Sessions;

/** Lets a program in: a sign-in name and password for a token that lasts a quarter of an hour. */
@Controller("/api/v1/token")
@Secured(SecurityRule.IS_ANONYMOUS)
class TokenController {

    private final Credentials credentials;
    private final Sessions sessions;

    TokenController(Credentials credentials, Sessions sessions) {
        this.credentials = credentials;
        this.sessions = sessions;
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Asked(@NotBlank String signInName, @NotBlank String password) {}

    /** As OAuth 2 names them, apart from the case. */
    @Serdeable.Serializable
    record Given(String accessToken, String tokenType, long expiresIn) {}

    @Post
    Given issue(@Valid @Body Asked asked) {
        return switch (credentials.check(asked.signInName(), asked.password())) {
            case Credentials.Right right -> given(right);
            case Credentials.Unconfirmed _, Credentials.Wrong _ ->
                    throw new HttpStatusException(HttpStatus.UNAUTHORIZED, "");
        };
    }

    private Given given(Credentials.Right right) {
        AccessToken token = sessions.startForProgram(right.accountId(), right.personaId());
        return new Given(token.value(), "Bearer", token.life().toSeconds());
    }
}
