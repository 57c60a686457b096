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
import java.util.List;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.factor.RecoveryCodeSheet;
import org.adoptionportal.identity.session.BeforeSecondFactor;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Shows new recovery codes until the person says that they have kept them. */
@Controller(RecoveryCodesController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@BeforeSecondFactor
@Produces(MediaType.TEXT_HTML)
class RecoveryCodesController {

    static final String PATH = SecondFactorController.PATH + "/recovery-codes";

    private static final String VIEW = "identity/factor/recovery-codes";
    private static final String KEPT = "I have printed or written down my recovery codes";
    private static final String MISSING =
            "Print or write down your recovery codes, then tick the box";
    private static final URI OVERVIEW = URI.create(SecondFactorController.PATH);

    private final RecoveryCodeSheet sheet;

    RecoveryCodesController(RecoveryCodeSheet sheet) {
        this.sheet = sheet;
    }

    record CodesPage(
            String title,
            boolean error,
            @Nullable ErrorSummary errorSummary,
            List<String> codes,
            List<Field> fields,
            Button button) {}

    @Get
    HttpResponse<?> show(Viewer viewer) {
        List<String> codes = sheet.fresh(viewer);
        return codes.isEmpty()
                ? HttpResponse.seeOther(OVERVIEW)
                : HttpResponse.ok(Pages.of(VIEW, page(codes, null)));
    }

    @Post("/kept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> kept(Viewer viewer, @Body Sent sent) {
        List<String> codes = sheet.fresh(viewer);
        if (codes.isEmpty()) {
            return HttpResponse.seeOther(OVERVIEW);
        }
        if (!sent.has("kept")) {
            return Pages.invalid(VIEW, page(codes, MISSING));
        }
        News news = sheet.kept(viewer) ? News.READY : News.CODES;
        return HttpResponse.seeOther(news.address());
    }

    private static CodesPage page(List<String> codes, @Nullable String error) {
        List<Field> fields =
                List.of(
                        Checkboxes.named("kept")
                                .choices(List.of(Choice.of("yes", KEPT)))
                                .error(error));
        return new CodesPage(
                "Keep your recovery codes",
                error != null,
                ErrorSummary.of(fields),
                codes,
                fields,
                Button.submit("Continue"));
    }
}
