package org.adoptionportal.takeover;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.SpokenCode;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Asks for the code that came by post or telephone. */
@Controller(TakeOverController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class TakeOverController {

    static final String PATH = "/code";

    private final TakeOver takeOver;
    private final ClientAddress address;

    TakeOverController(TakeOver takeOver, ClientAddress address) {
        this.takeOver = takeOver;
        this.address = address;
    }

    @Get
    ModelAndView<Map<String, Object>> ask(@Nullable Viewer viewer) {
        return Pages.of(CodePage.VIEW, CodePage.empty(viewer != null));
    }

    /** The link of an invitation: the code is filled in, and nothing happens until it is sent. */
    @Get("/{code}")
    ModelAndView<Map<String, Object>> ask(@Nullable Viewer viewer, @PathVariable String code) {
        return Pages.of(CodePage.VIEW, CodePage.filledIn(viewer != null, code));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> use(HttpRequest<?> request, @Body Sent sent, @Nullable Viewer viewer) {
        String typed = sent.get(TakeOver.FIELD);
        takeOver.count(address.of(request));
        try {
            return HttpResponse.seeOther(URI.create(takeOver.use(typed, viewer).page()));
        } catch (TakeOver.SignInFirst notSignedIn) {
            return HttpResponse.seeOther(signIn(typed));
        } catch (Refusal.Invalid | Refusal.Conflict refused) {
            String fault = String.valueOf(refused.getMessage());
            return Pages.invalid(CodePage.VIEW, CodePage.refused(viewer != null, typed, fault));
        }
    }

    /** Back here afterwards, with the code filled in. */
    private static URI signIn(String typed) {
        String code = SpokenCode.parse(typed).map(each -> "/" + each.value()).orElse("");
        return URI.create("/sign-in?next=" + PATH + code);
    }
}
