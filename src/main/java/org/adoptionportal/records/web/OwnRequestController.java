package org.adoptionportal.records.web;

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
import java.net.URI;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.records.Asker;
import org.adoptionportal.records.BeginRequest;
import org.jspecify.annotations.Nullable;

/** The request of an adopted person with an account. */
@Controller(Path.OWN)
@Secured(Areas.ADOPTEE)
@Produces(MediaType.TEXT_HTML)
class OwnRequestController {

    private final BeginRequest begin;
    private final RequestDoor door;
    private final Once once;

    OwnRequestController(BeginRequest begin, RequestDoor door, Once once) {
        this.begin = begin;
        this.door = door;
        this.once = once;
    }

    /** Begins, or goes on with the one that is there. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(Viewer viewer, @Body Sent sent) {
        String reference =
                once.perform(
                                viewer.actor(),
                                "POST " + Path.OWN,
                                sent.onceKey(),
                                "",
                                () -> begin.begin(viewer))
                        .result();
        return HttpResponse.seeOther(URI.create(Path.OWN + "/" + reference));
    }

    @Get("/{reference}")
    HttpResponse<?> read(Viewer viewer, @PathVariable String reference) {
        return door.read(at(viewer, reference));
    }

    @Get("/{reference}/questions/{part}")
    HttpResponse<?> ask(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String part,
            @QueryValue @Nullable String look) {
        return door.ask(at(viewer, reference), part, look != null);
    }

    @Post("/{reference}/questions/{part}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String part,
            @Body Sent sent) {
        return door.save(at(viewer, reference), part, sent);
    }

    @Get("/{reference}/check-answers")
    HttpResponse<?> check(Viewer viewer, @PathVariable String reference) {
        return door.check(at(viewer, reference));
    }

    @Get("/{reference}/sent")
    HttpResponse<?> sent(Viewer viewer, @PathVariable String reference) {
        return door.sent(at(viewer, reference));
    }

    /** Takes any of {@link OwnDecision}. */
    @Post("/{reference}/{decision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String decision,
            @Body Sent sent) {
        return door.decide(at(viewer, reference), decision, sent);
    }

    private static Place at(Viewer viewer, String reference) {
        return Place.signedIn(Asker.signedIn(viewer, reference));
    }
}
