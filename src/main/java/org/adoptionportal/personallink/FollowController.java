package org.adoptionportal.personallink;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.adoptionportal.platform.web.rendering.Pages;

/** The one address at which people without an account follow their case. */
@Controller(PersonalLinks.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class FollowController {

    private final FollowedCases cases;

    FollowController(FollowedCases cases) {
        this.cases = cases;
    }

    @Get("/{secret}")
    HttpResponse<?> follow(@PathVariable String secret) {
        return cases.page(secret)
                .<HttpResponse<?>>map(it -> HttpResponse.ok(Pages.of(it.view(), it.page())))
                .orElseGet(DeadLink::page);
    }
}
