package org.adoptionportal.identity.factor.web;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.factor.SecondFactors;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/**
 * What somebody with a second step may do to it only after proving again that it is them; whoever
 * has none is led to where they get one.
 */
@Singleton
class ProvenSteps {

    private final SecondFactors factors;
    private final Proof proof;
    private final Holders holders;

    ProvenSteps(SecondFactors factors, Proof proof, Holders holders) {
        this.factors = factors;
        this.proof = proof;
        this.holders = holders;
    }

    /** One of them: the page on which it is asked for. */
    record Step(String view, String title, String path, Button button) {}

    HttpResponse<?> show(Viewer viewer, Step step) {
        return factors.hasAllKept(viewer.accountId())
                ? HttpResponse.ok(Pages.of(step.view(), page(viewer, step, Map.of())))
                : HttpResponse.seeOther(URI.create(SecondFactorController.PATH));
    }

    /**
     * Does it, if what was sent proves that it is them.
     *
     * @param done does it and answers where they go on
     */
    HttpResponse<?> take(Viewer viewer, Sent sent, Step step, Supplier<URI> done) {
        if (!factors.hasAllKept(viewer.accountId())) {
            return HttpResponse.seeOther(URI.create(SecondFactorController.PATH));
        }
        try {
            proof.check(viewer, sent);
            return HttpResponse.seeOther(done.get());
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(step.view(), page(viewer, step, invalid.fields()));
        }
    }

    private ProofPage page(Viewer viewer, Step step, Map<String, String> faults) {
        return ProofPage.of(
                step.title(),
                step.path(),
                holders.holder(viewer.accountId()),
                viewer.isStaff(),
                faults,
                step.button());
    }
}
