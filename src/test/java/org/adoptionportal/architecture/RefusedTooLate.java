package org.adoptionportal.architecture;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.support.People;

/** Does something first and refuses it afterwards: what the access matrix has to find out. */
@Controller("/api/test/refused-too-late")
@Requires(env = "test")
@Secured(SecurityRule.IS_AUTHENTICATED)
final class RefusedTooLate {

    @Post
    @Consumes(MediaType.ALL)
    void act() {
        People.adopter();
        throw new Refusal.NotFound();
    }
}
