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
import java.util.Map;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.factor.RemoveSecondFactor;
import org.adoptionportal.identity.factor.SecondFactors;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Lets people take their second factor away, for example to set up a new phone. */
@Controller(RemovalController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class RemovalController {

    static final String PATH = SecondFactorController.PATH + "/removal";

    private static final String VIEW = "identity/factor/removal";

    private final RemoveSecondFactor remove;
    private final SecondFactors factors;
    private final Proof proof;
    private final Holders holders;

    RemovalController(
            RemoveSecondFactor remove, SecondFactors factors, Proof proof, Holders holders) {
        this.remove = remove;
        this.factors = factors;
        this.proof = proof;
        this.holders = holders;
    }

    @Get
    HttpResponse<?> show(Viewer viewer) {
        return factors.hasAllKept(viewer.accountId())
                ? HttpResponse.ok(Pages.of(VIEW, page(viewer, Map.of())))
                : HttpResponse.seeOther(URI.create(SecondFactorController.PATH));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Viewer viewer, @Body Sent sent) {
        if (!factors.hasAllKept(viewer.accountId())) {
            return HttpResponse.seeOther(URI.create(SecondFactorController.PATH));
        }
        try {
            proof.check(viewer, sent);
            remove.remove(viewer);
            return HttpResponse.seeOther(News.REMOVED.address());
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(VIEW, page(viewer, invalid.fields()));
        }
    }

    private ProofPage page(Viewer viewer, Map<String, String> faults) {
        return ProofPage.of(
                "Remove your second step",
                PATH,
                holders.holder(viewer.accountId()),
                viewer.isStaff(),
                faults,
                Button.submit("Remove").warning());
    }
}
