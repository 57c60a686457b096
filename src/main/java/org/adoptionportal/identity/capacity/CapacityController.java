package org.adoptionportal.identity.capacity;

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
import org.adoptionportal.identity.Capacities;
import org.adoptionportal.identity.Capacities.Capacity;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.session.ChangeCapacity;
import org.adoptionportal.identity.session.SessionCookie;
import org.adoptionportal.identity.web.LocalPath;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Lets people choose what they are here for, and add to it. */
@Controller(CapacityController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class CapacityController {

    static final String PATH = "/account/capacity";

    private static final String ADD = "identity/capacity/add";

    private final Capacities capacities;
    private final ChangeCapacity change;
    private final CapacityPages pages;
    private final SessionCookie cookie;

    CapacityController(
            Capacities capacities,
            ChangeCapacity change,
            CapacityPages pages,
            SessionCookie cookie) {
        this.capacities = capacities;
        this.change = change;
        this.pages = pages;
        this.cookie = cookie;
    }

    @Get
    ModelAndView<Map<String, Object>> choose(Viewer viewer, @Nullable @QueryValue String next) {
        return Pages.of(
                "identity/capacity/choose",
                pages.choose(viewer, next != null && LocalPath.isOurs(next) ? next : ""));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> go(Viewer viewer, @PathVariable long id, @Body Sent sent) {
        return into(viewer, capacities.own(viewer, id), sent.get("next"));
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> offer(
            Viewer viewer, @Nullable @QueryValue(Capacities.KIND) String word) {
        return Pages.of(ADD, pages.add(viewer, word, null));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Viewer viewer, @Body Sent sent) {
        try {
            Capacity added = capacities.add(viewer, sent.get(Capacities.KIND));
            return into(viewer, added, LocalPath.HOME);
        } catch (Refusal.Invalid invalid) {
            String fault = invalid.fields().get(Capacities.KIND);
            return Pages.invalid(ADD, pages.add(viewer, null, fault));
        }
    }

    private HttpResponse<?> into(Viewer viewer, Capacity into, String next) {
        URI there = URI.create(LocalPath.isOurs(next) ? next : LocalPath.HOME);
        return into.personaId() == viewer.personaId()
                ? HttpResponse.seeOther(there)
                : HttpResponse.seeOther(there)
                        .cookie(cookie.holding(change.inBrowser(viewer, into)));
    }
}
