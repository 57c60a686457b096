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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.identity.Capacities;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.SignUp;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Takes requests for accounts, by whichever door somebody comes. */
@Controller("/account")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class SignUpController {

    /** The word for the door that somebody comes by, in the address. */
    static final String FOR = Capacities.KIND;

    private final SignUp signUp;
    private final SignUpRules rules;
    private final ClientAddress address;
    private final Words words;

    SignUpController(SignUp signUp, SignUpRules rules, ClientAddress address, Words words) {
        this.signUp = signUp;
        this.rules = rules;
        this.address = address;
        this.words = words;
    }

    @Get("/sign-up")
    HttpResponse<?> show(@Nullable @QueryValue(FOR) String door, @Nullable Viewer viewer) {
        PersonaKind kind = kind(door);
        return viewer == null
                ? HttpResponse.ok(page(kind, SignUpForm.empty(), Map.of()))
                : HttpResponse.seeOther(to("/account/capacity/new", kind));
    }

    @Post("/sign-up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(
            @Nullable @QueryValue(FOR) String door, @Body SignUpForm form, HttpRequest<?> request) {
        PersonaKind kind = kind(door);
        Map<String, String> errors = rules.errors(form);
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity()
                    .contentType(MediaType.TEXT_HTML_TYPE)
                    .body(page(kind, form, errors));
        }
        signUp.ask(form.as(kind), address.of(request));
        return HttpResponse.seeOther(to("/account/check-your-email", kind));
    }

    private ModelAndView<Map<String, Object>> page(
            PersonaKind kind, SignUpForm form, Map<String, String> errors) {
        return Pages.of(
                SignUpPage.VIEW,
                SignUpPage.of(
                        words.say("sign-up." + kind),
                        to("/account/sign-up", kind).toString(),
                        to("/account/capacity/new", kind).toString(),
                        form,
                        errors));
    }

    private static PersonaKind kind(@Nullable String door) {
        return PersonaKind.asked(door).orElse(PersonaKind.ADOPTER);
    }

    static URI to(String path, PersonaKind kind) {
        return UriBuilder.of(path).queryParam(FOR, kind.word()).build();
    }

    @Get("/check-your-email")
    ModelAndView<Map<String, Object>> sent() {
        return Pages.of("identity/check-your-email", new Notice("Check your email", false));
    }
}
