package org.adoptionportal.identity.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.HttpRequest;
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
import org.adoptionportal.identity.factor.SecondFactors;
import org.adoptionportal.identity.session.ProgramSessions;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.jspecify.annotations.Nullable;

/**
 * Lets a program in: a sign-in name and password, and a code where the account has a second factor,
 * for a token that lasts a quarter of an hour, and a refresh token for the next.
 */
@Controller("/api/v1/token")
@Secured(SecurityRule.IS_ANONYMOUS)
class TokenController {

    private static final String CODE_MISSING =
            "Send the code of the authenticator app, or a recovery code, with the password.";
    private static final String CODE_WRONG =
            "The code is not right, or it has been used. Send the next one.";

    private final Credentials credentials;
    private final SecondFactors factors;
    private final ProgramSessions sessions;
    private final ClientAddress address;

    TokenController(
            Credentials credentials,
            SecondFactors factors,
            ProgramSessions sessions,
            ClientAddress address) {
        this.credentials = credentials;
        this.factors = factors;
        this.sessions = sessions;
        this.address = address;
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Asked(@NotBlank String signInName, @NotBlank String password, @Nullable String code) {

        @Override
        public String toString() {
            return "Asked";
        }
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Refresh(@NotBlank String refreshToken) {
        @Override
        public String toString() {
            return "Refresh";
        }
    }

    /** As OAuth 2 names them, apart from the case. */
    @Serdeable.Serializable
    record Given(String accessToken, String tokenType, long expiresIn, String refreshToken) {}

    @Post
    Given issue(@Valid @Body Asked asked, HttpRequest<?> request) {
        String from = address.of(request);
        return switch (credentials.check(asked.signInName(), asked.password(), from)) {
            case Credentials.Right right -> given(admit(right, asked.code()));
            case Credentials.Unconfirmed _, Credentials.Wrong _ -> throw signInNeeded();
        };
    }

    private ProgramSessions.Tokens admit(Credentials.Right right, @Nullable String code) {
        if (!factors.isEnrolled(right.accountId())) {
            return sessions.start(right.accountId(), right.personaId());
        }
        if (code == null || code.isBlank()) {
            throw new Refusal.CodeNeeded(CODE_MISSING);
        }
        if (!factors.accepts(right.accountId(), code)) {
            throw new Refusal.CodeNeeded(CODE_WRONG);
        }
        return sessions.startProved(right.accountId(), right.personaId());
    }

    @Post("/refresh")
    Given refresh(@Valid @Body Refresh asked) {
        return sessions.refresh(asked.refreshToken())
                .map(TokenController::given)
                .orElseThrow(TokenController::signInNeeded);
    }

    private static Given given(ProgramSessions.Tokens tokens) {
        return new Given(
                tokens.access().value(),
                "Bearer",
                tokens.access().life().toSeconds(),
                tokens.refresh());
    }

    private static HttpStatusException signInNeeded() {
        return new HttpStatusException(HttpStatus.UNAUTHORIZED, "");
    }
}
