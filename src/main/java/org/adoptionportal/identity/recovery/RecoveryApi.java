package org.adoptionportal.identity.recovery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.jspecify.annotations.Nullable;

/** The way back in, for programs. */
@Controller("/api/v1/account/recovery")
@Secured(SecurityRule.IS_ANONYMOUS)
class RecoveryApi {

    private final AskForRecovery ask;
    private final Recovery recovery;
    private final ClientAddress address;

    RecoveryApi(AskForRecovery ask, Recovery recovery, ClientAddress address) {
        this.ask = ask;
        this.recovery = recovery;
        this.address = address;
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Asked(@Nullable String signInName) {}

    /** What is sent back: the last part of the link, and what has to be shown besides. */
    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Shown(
            @Nullable String secret,
            @Nullable String newPassword,
            @Nullable String code,
            @Nullable String factorCode) {

        NewSecrets typed() {
            return new NewSecrets(given(newPassword), given(code), given(factorCode));
        }

        @Override
        public String toString() {
            return "Shown";
        }
    }

    @Post
    @Status(HttpStatus.ACCEPTED)
    void ask(HttpRequest<?> request, @Body Asked asked) {
        String name = given(asked.signInName()).strip();
        ask.count(name, address.of(request));
        ask.ask(name);
    }

    @Post("/password")
    @Status(HttpStatus.NO_CONTENT)
    void recover(@Body Shown shown) {
        recovery.recover(given(shown.secret()), shown.typed());
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
