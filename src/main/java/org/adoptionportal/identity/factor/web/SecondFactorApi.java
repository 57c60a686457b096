package org.adoptionportal.identity.factor.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.factor.RecoveryCodeSheet;
import org.adoptionportal.identity.factor.SecondFactors;
import org.adoptionportal.identity.factor.SetUpAuthenticator;
import org.adoptionportal.identity.session.BeforeSecondFactor;
import org.adoptionportal.platform.error.Refusal;

/** Sets up an authenticator app for the account, for programs; passkeys need a browser. */
@Controller(SecondFactorApi.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@BeforeSecondFactor
class SecondFactorApi {

    static final String PATH = "/api/v1/account/second-factor";

    private static final String MISSING = "Enter the 6 numbers that the app shows";
    private static final String WRONG = "The code is not right. Enter the next one";

    private final SecondFactors factors;
    private final SetUpAuthenticator setUp;
    private final RecoveryCodeSheet sheet;
    private final AppPages app;

    SecondFactorApi(
            SecondFactors factors,
            SetUpAuthenticator setUp,
            RecoveryCodeSheet sheet,
            AppPages app) {
        this.factors = factors;
        this.setUp = setUp;
        this.sheet = sheet;
        this.app = app;
    }

    @Get
    FactorBodies.State read(Viewer viewer) {
        return factors.state(viewer.accountId())
                .map(FactorBodies.State::of)
                .orElse(FactorBodies.State.NONE);
    }

    /** Again within the hour, the same secret. */
    @Post("/app")
    FactorBodies.App begin(Viewer viewer) {
        setUp.begin(viewer);
        String secret = begun(viewer);
        return new FactorBodies.App(secret, app.address(viewer, secret));
    }

    @Post("/app/confirmation")
    FactorBodies.RecoveryCodes confirm(Viewer viewer, @Body FactorBodies.Shown body) {
        if (body.text().isEmpty()) {
            throw new Refusal.Invalid(MISSING, Map.of("code", MISSING));
        }
        begun(viewer);
        if (!setUp.confirm(viewer, body.text())) {
            throw new Refusal.Invalid(WRONG, Map.of("code", WRONG));
        }
        return new FactorBodies.RecoveryCodes(sheet.fresh(viewer));
    }

    /** The holder has the codes: the second factor counts from the next sign-in. */
    @Post("/recovery-codes/kept")
    FactorBodies.State kept(Viewer viewer) {
        sheet.kept(viewer);
        return read(viewer);
    }

    private String begun(Viewer viewer) {
        return setUp.secret(viewer)
                .orElseThrow(() ->
                        new Refusal.Conflict(
                                "No app is being set up. Begin, or remove the one that the account"
                                        + " has."));
    }
}
