package org.adoptionportal.identity.parked;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** A form that says what it was sent, and counts how often it was carried out. */
@Controller
@Requires(env = "test")
@Produces({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
class Echo {

    private final AtomicInteger done = new AtomicInteger();
    private final Once once;

    Echo(Once once) {
        this.once = once;
    }

    int done() {
        return done.get();
    }

    @Post("/test/echo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(Areas.APPLICANT)
    HttpResponse<String> echo(Viewer viewer, @Nullable @QueryValue String page, @Body Sent sent) {
        Supplier<String> decision =
                () -> page + " " + sent.fields().get("words") + " " + done.incrementAndGet();
        return HttpResponse.ok(
                once.perform(viewer.actor(), "POST /test/echo", sent.onceKey(), "", decision)
                        .result());
    }
}
