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
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.factor.RemoveSecondFactor;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.form.Sent;

/** Lets people take their second factor away, for example to set up a new phone. */
@Controller(RemovalController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class RemovalController {

    static final String PATH = SecondFactorController.PATH + "/removal";

    private static final ProvenSteps.Step STEP =
            new ProvenSteps.Step(
                    "identity/factor/removal",
                    "Remove your second step",
                    PATH,
                    Button.submit("Remove").warning());

    private final ProvenSteps steps;
    private final RemoveSecondFactor remove;

    RemovalController(ProvenSteps steps, RemoveSecondFactor remove) {
        this.steps = steps;
        this.remove = remove;
    }

    @Get
    HttpResponse<?> show(Viewer viewer) {
        return steps.show(viewer, STEP);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Viewer viewer, @Body Sent sent) {
        return steps.take(
                viewer,
                sent,
                STEP,
                () -> {
                    remove.remove(viewer);
                    return News.REMOVED.address();
                });
    }
}
