package org.adoptionportal.identity.web;

import io.micronaut.http.HttpRequest;
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
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.SignUp;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.adoptionportal.platform.web.rendering.Pages;

/** Takes requests for accounts, for now by the one door that is open: people who want to adopt. */
@Controller("/account")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class SignUpController {

    private final SignUp signUp;
    private final SignUpRules rules;
    private final ClientAddress address;

    SignUpController(SignUp signUp, SignUpRules rules, ClientAddress address) {
        this.signUp = signUp;
        this.rules = rules;
        this.address = address;
    }

    @Get("/sign-up")
    ModelAndView<Map<String, Object>> show() {
        return Pages.of(SignUpPage.VIEW, SignUpPage.of(SignUpForm.empty(), Map.of()));
    }

    @Post("/sign-up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(@Body SignUpForm form, HttpRequest<?> request) {
        Map<String, String> errors = rules.errors(form);
        if (!errors.isEmpty()) {
            return Pages.invalid(SignUpPage.VIEW, SignUpPage.of(form, errors));
        }
        signUp.ask(form.as(PersonaKind.ADOPTER), address.of(request));
        return HttpResponse.seeOther(URI.create("/account/check-your-email"));
    }

    @Get("/check-your-email")
    ModelAndView<Map<String, Object>> sent() {
        return Pages.of("identity/check-your-email", new Notice("Check your email", false));
    }
}
