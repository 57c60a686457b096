package org.adoptionportal.familysupport.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import org.adoptionportal.familysupport.Asker;
import org.adoptionportal.familysupport.GiveLink;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.SupportRequest;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Says how to come back to a request, and gives whoever has no account a link for it. */
@Controller(Path.REQUESTS + "/{reference}/" + Path.LATER)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class LaterController {

    private final GiveLink link;
    private final Requests requests;
    private final LaterPages pages;
    private final Askers askers;

    LaterController(GiveLink link, Requests requests, LaterPages pages, Askers askers) {
        this.link = link;
        this.requests = requests;
        this.pages = pages;
        this.askers = askers;
    }

    @Get
    ModelAndView<Map<String, Object>> later(
            HttpRequest<?> request, @Nullable Viewer viewer, @PathVariable String reference) {
        Asker asker = askers.of(request, viewer);
        SupportRequest own = requests.own(asker, reference);
        return Pages.of("familysupport/later", pages.later(own, asker.author() != null));
    }

    /** Each time a new link, which takes the place of the one before. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> give(
            HttpRequest<?> request, @Nullable Viewer viewer, @PathVariable String reference) {
        String secret = link.give(askers.of(request, viewer), reference);
        return HttpResponse.seeOther(URI.create(PersonalLinks.path(secret)));
    }
}
