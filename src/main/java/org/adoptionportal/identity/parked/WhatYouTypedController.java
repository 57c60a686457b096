package org.adoptionportal.identity.parked;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.List;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.session.SessionOwner;
import org.adoptionportal.identity.web.LocalPath;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows people what was kept for them while they were signed out, to send it on or not. */
@Controller(Parkable.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class WhatYouTypedController {

    private static final URI HOME = URI.create(LocalPath.HOME);

    private final ParkedPosts posts;
    private final ParkedCookie cookie;
    private final Parking parking;

    WhatYouTypedController(ParkedPosts posts, ParkedCookie cookie, Parking parking) {
        this.posts = posts;
        this.cookie = cookie;
        this.parking = parking;
    }

    @Get
    HttpResponse<?> show(Viewer viewer, HttpRequest<?> request) {
        List<ParkedPosts.Held> held =
                cookie.in(request)
                        .map(secret -> posts.of(SessionOwner.of(viewer), secret))
                        .orElse(List.of());
        return held.isEmpty()
                ? HttpResponse.seeOther(HOME)
                : HttpResponse.ok(Pages.of("identity/what-you-typed", WhatYouTypedPage.of(held)));
    }

    /** From a page's script, whose session has turned out to be live after all. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(Viewer viewer, HttpRequest<?> request) {
        return parking.keep(request, SessionOwner.of(viewer))
                .map(kept -> HttpResponse.noContent().cookie(kept))
                .orElseGet(() -> HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY));
    }

    /** Lets the browser send the very same form again, with the token of this page. */
    @Post("/{id}/sending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(Viewer viewer, @PathVariable long id, HttpRequest<?> request) {
        ParkedPost post =
                cookie.in(request)
                        .flatMap(secret -> posts.send(id, SessionOwner.of(viewer), secret))
                        .orElseThrow(Refusal.NotFound::new);
        return HttpResponse.temporaryRedirect(URI.create(post.path()));
    }

    @Post("/discarding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> discard(Viewer viewer, HttpRequest<?> request) {
        cookie.in(request).ifPresent(secret -> posts.discard(SessionOwner.of(viewer), secret));
        return HttpResponse.seeOther(HOME).cookie(cookie.none());
    }
}
