package org.adoptionportal.application.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.adoptionportal.application.WithdrawApplication;
import org.adoptionportal.application.WithdrawApplication.Outcome;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.jspecify.annotations.Nullable;

/** Lets an applicant withdraw, for programs. */
@Controller(ApplicationsApi.PATH + "/{reference}/withdrawal")
@Secured(Areas.APPLICANT)
class WithdrawalApi {

    private final WithdrawApplication withdraw;
    private final Once once;

    WithdrawalApi(WithdrawApplication withdraw, Once once) {
        this.withdraw = withdraw;
        this.once = once;
    }

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Withdrawal(@Nullable String reason) {
        @Override
        public String toString() {
            return "Withdrawal";
        }
    }

    @Serdeable
    record Withdrawn(Outcome outcome) {}

    @Post
    Withdrawn withdraw(
            Viewer viewer,
            @PathVariable String reference,
            @Header(RegistrationsApi.KEY) @Nullable String key,
            @Body Withdrawal body) {
        String reason = Objects.requireNonNullElse(body.reason(), "");
        String outcome =
                once.perform(
                                viewer.actor(),
                                "POST " + ApplicationsApi.PATH + "/" + reference + "/withdrawal",
                                key,
                                reason,
                                () -> withdraw.withdraw(viewer, reference, reason).name())
                        .result();
        return new Withdrawn(Outcome.valueOf(outcome));
    }
}
