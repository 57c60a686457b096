package org.adoptionportal.identity.factor.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.factor.RecoveryCodeSheet;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.form.Sent;

/** Gives people new recovery codes. */
@Controller(NewCodesController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class NewCodesController {

    static final String PATH = SecondFactorController.PATH + "/new-recovery-codes";

    private static final ProvenSteps.Step STEP =
            new ProvenSteps.Step(
                    "identity/factor/new-codes",
                    "Get new recovery codes",
                    PATH,
                    Button.submit("Get new codes"));

    private final ProvenSteps steps;
    private final RecoveryCodeSheet sheet;

    NewCodesController(ProvenSteps steps, RecoveryCodeSheet sheet) {
        this.steps = steps;
        this.sheet = sheet;
    }

    @Get
    HttpResponse<?> show(Viewer viewer) {
        return steps.show(viewer, STEP);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> renew(Viewer viewer, @Body Sent sent) {
        return steps.take(
                viewer,
                sent,
                STEP,
                () -> {
                    sheet.renew(viewer);
                    return URI.create(RecoveryCodesController.PATH);
                });
    }
}
