package org.adoptionportal.identity.factor.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.factor.RecoveryCodeSheet;
import org.adoptionportal.identity.factor.RemoveSecondFactor;
import org.adoptionportal.identity.factor.SecondFactors;
import org.adoptionportal.platform.error.Refusal;

/** Changes the second factor that an account has, for programs; each asks for all there is. */
@Controller(SecondFactorApi.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
class SecondFactorChangesApi {

    private final SecondFactors factors;
    private final Proof proof;
    private final RecoveryCodeSheet sheet;
    private final RemoveSecondFactor remove;

    SecondFactorChangesApi(
            SecondFactors factors,
            Proof proof,
            RecoveryCodeSheet sheet,
            RemoveSecondFactor remove) {
        this.factors = factors;
        this.proof = proof;
        this.sheet = sheet;
        this.remove = remove;
    }

    @Post("/recovery-codes")
    FactorBodies.RecoveryCodes renew(Viewer viewer, @Body FactorBodies.Both body) {
        prove(viewer, body);
        sheet.renew(viewer);
        return new FactorBodies.RecoveryCodes(sheet.fresh(viewer));
    }

    @Post("/removal")
    @Status(HttpStatus.NO_CONTENT)
    void remove(Viewer viewer, @Body FactorBodies.Both body) {
        prove(viewer, body);
        remove.remove(viewer);
    }

    private void prove(Viewer viewer, FactorBodies.Both body) {
        if (!factors.hasAllKept(viewer.accountId())) {
            throw new Refusal.Conflict("The account has no second factor that is ready for use.");
        }
        proof.check(viewer, body.typed(), body.shown());
    }
}
