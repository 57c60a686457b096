package org.adoptionportal.familysupport.web;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.familysupport.Child;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.SaveRequest;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** The children of a request: each on a page, and all of them in a list. */
@Controller(Path.REQUESTS + "/{reference}/children")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ChildController {

    private final SaveRequest save;
    private final Requests requests;
    private final ChildPages pages;
    private final Askers askers;

    ChildController(SaveRequest save, Requests requests, ChildPages pages, Askers askers) {
        this.save = save;
        this.requests = requests;
        this.pages = pages;
        this.askers = askers;
    }

    /** Straight to the first child while there is none. */
    @Get
    HttpResponse<?> all(
            HttpRequest<?> request, @Nullable Viewer viewer, @PathVariable String reference) {
        Statement statement = requests.draft(askers.of(request, viewer), reference);
        return statement.children().isEmpty()
                ? HttpResponse.seeOther(URI.create(Path.child(reference, 1)))
                : HttpResponse.ok(
                        Pages.of("familysupport/children", pages.all(reference, statement)));
    }

    @Get("/{place}")
    ModelAndView<Map<String, Object>> ask(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @PathVariable String reference,
            @PathVariable int place,
            @QueryValue(defaultValue = "false") boolean judged) {
        Statement statement = requests.draft(askers.of(request, viewer), reference);
        requirePlace(statement, place);
        return Pages.of("familysupport/part", pages.child(reference, statement, place, judged));
    }

    @Post("/{place}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @PathVariable String reference,
            @PathVariable int place,
            @Body Sent sent) {
        save.save(
                askers.of(request, viewer),
                reference,
                written -> {
                    requirePlace(written, place);
                    return written.withChild(place, Child.of(sent.fields()));
                });
        String next = sent.has(Path.LATER) ? Path.LATER : "children";
        return HttpResponse.seeOther(URI.create(Path.of(reference, next)));
    }

    @Post("/{place}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @PathVariable String reference,
            @PathVariable int place,
            @Body Sent sent) {
        save.save(
                askers.of(request, viewer),
                reference,
                written ->
                        place >= 1 && place <= written.children().size()
                                ? written.withoutChild(place)
                                : written);
        return HttpResponse.seeOther(URI.create(Path.of(reference, "children")));
    }

    private static void requirePlace(Statement statement, int place) {
        if (!statement.hasPlaceFor(place)) {
            throw new Refusal.NotFound();
        }
    }
}
