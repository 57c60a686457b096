package org.adoptionportal.identity.factor.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Optional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.factor.FactorState;
import org.adoptionportal.identity.factor.SecondFactors;
import org.adoptionportal.identity.session.BeforeSecondFactor;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Notice;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Shows people what second factor they have, and what they can do with it. */
@Controller(SecondFactorController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@BeforeSecondFactor
@Produces(MediaType.TEXT_HTML)
class SecondFactorController {

    static final String PATH = "/account/second-factor";

    private final SecondFactors factors;

    SecondFactorController(SecondFactors factors) {
        this.factors = factors;
    }

    /**
     * For whoever has none.
     *
     * @param required whether they can do nothing else before
     */
    record NonePage(
            String title,
            boolean error,
            @Nullable BackLink backLink,
            @Nullable Notice notice,
            boolean required) {}

    record StatePage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable Notice notice,
            SummaryList state,
            boolean required) {}

    @Get
    HttpResponse<?> show(Viewer viewer, @Nullable @QueryValue String done) {
        Optional<FactorState> state = factors.state(viewer.accountId());
        if (state.filter(FactorState::codesToKeep).isPresent()) {
            return HttpResponse.seeOther(URI.create(RecoveryCodesController.PATH));
        }
        Notice notice = News.notice(done);
        return HttpResponse.ok(
                state.map(it -> Pages.of("identity/factor/state", state(viewer, it, notice)))
                        .orElseGet(() -> Pages.of("identity/factor/none", none(viewer, notice))));
    }

    private static NonePage none(Viewer viewer, @Nullable Notice notice) {
        boolean required = viewer.isStaff();
        return new NonePage(
                "Sign in with a second step",
                false,
                required ? null : BackLink.to("/account"),
                notice,
                required);
    }

    private static StatePage state(Viewer viewer, FactorState state, @Nullable Notice notice) {
        return new StatePage(
                "Your second step for signing in",
                false,
                BackLink.to("/account"),
                notice,
                SummaryList.empty()
                        .row("Authenticator app", "Set up on " + London.date(state.since()))
                        .row("Recovery codes", left(state.codesLeft())),
                viewer.isStaff());
    }

    private static String left(int codes) {
        return switch (codes) {
            case 0 -> "None left. Get new ones today";
            case 1 -> "1 left. Get new ones soon";
            default -> codes + " left";
        };
    }
}
