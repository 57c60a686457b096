package org.adoptionportal.identity.factor.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.factor.SecondFactors;
import org.adoptionportal.identity.factor.passkey.AddPasskey;
import org.adoptionportal.identity.factor.passkey.Passkey;
import org.adoptionportal.identity.factor.passkey.Passkeys;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Notice;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Shows people their passkeys, for those who have an authenticator app. */
@Controller(PasskeysController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class PasskeysController {

    static final String PATH = SecondFactorController.PATH + "/passkeys";

    private static final String VIEW = "identity/factor/passkeys";
    private static final URI LIST = URI.create(PATH);

    private final Passkeys passkeys;
    private final AddPasskey adding;
    private final SecondFactors factors;
    private final Proof proof;
    private final Holders holders;

    PasskeysController(
            Passkeys passkeys,
            AddPasskey adding,
            SecondFactors factors,
            Proof proof,
            Holders holders) {
        this.passkeys = passkeys;
        this.adding = adding;
        this.factors = factors;
        this.proof = proof;
        this.holders = holders;
    }

    /** The passkeys, and the form to add one. */
    record PasskeysPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            @Nullable Notice notice,
            List<Line> passkeys,
            String signInName,
            List<Field> fields,
            Button button) {}

    /** One of them. */
    record Line(SummaryList facts, String since, String action) {}

    @Get
    HttpResponse<?> show(Viewer viewer, @Nullable @QueryValue String done) {
        return factors.isEnrolled(viewer.accountId())
                ? HttpResponse.ok(Pages.of(VIEW, page(viewer, News.notice(done), Map.of())))
                : HttpResponse.seeOther(URI.create(SecondFactorController.PATH));
    }

    /** Goes on to the page that asks the browser, for whoever shows that it is them. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Viewer viewer, @Body Sent sent) {
        if (!factors.isEnrolled(viewer.accountId())) {
            return HttpResponse.seeOther(URI.create(SecondFactorController.PATH));
        }
        try {
            proof.check(viewer, sent);
            adding.begin(viewer);
            return HttpResponse.seeOther(URI.create(NewPasskeyController.PATH));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(VIEW, page(viewer, null, invalid.fields()));
        }
    }

    @Post("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Viewer viewer, @PathVariable String id) {
        passkeys.remove(viewer, id);
        return HttpResponse.seeOther(LIST);
    }

    private PasskeysPage page(Viewer viewer, @Nullable Notice notice, Map<String, String> faults) {
        List<Field> fields = ProofPage.fields(faults);
        return new PasskeysPage(
                "Your passkeys",
                !faults.isEmpty(),
                BackLink.to(SecondFactorController.PATH),
                ErrorSummary.of(fields),
                notice,
                passkeys.of(viewer.accountId()).stream().map(PasskeysController::line).toList(),
                holders.holder(viewer.accountId()).details().signInName(),
                fields,
                Button.submit("Add a passkey"));
    }

    private static Line line(Passkey passkey) {
        String used = passkey.usedAt() == null ? "Never" : London.dateTime(passkey.usedAt());
        String added = London.dateTime(passkey.addedAt());
        return new Line(
                SummaryList.empty().row("Added", added).row("Last used", used),
                added,
                PATH + "/" + passkey.id() + "/removal");
    }
}
