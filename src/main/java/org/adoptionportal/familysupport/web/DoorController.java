package org.adoptionportal.familysupport.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import org.adoptionportal.agency.AgencyTexts;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.Stage;
import org.adoptionportal.familysupport.SupportRequest;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** The door for families: first the way for a crisis, then a request for support. */
@Controller(Path.DOOR)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class DoorController {

    private final Requests requests;
    private final AgencyTexts texts;

    DoorController(Requests requests, AgencyTexts texts) {
        this.requests = requests;
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param own what the family that is signed in has begun or sent, newest first
     * @param words of the agency: safe HTML
     */
    record DoorPage(
            String title,
            boolean error,
            BackLink backLink,
            String crisisHref,
            String beginAction,
            String idempotencyKey,
            String newLinkHref,
            List<OwnLine> own,
            String words) {}

    /** A request of the family that is signed in. */
    record OwnLine(String href, String words) {}

    @Get
    ModelAndView<Map<String, Object>> door(@Nullable Viewer viewer) {
        return Pages.of(
                "familysupport/door",
                new DoorPage(
                        "Support for your family",
                        false,
                        BackLink.to("/"),
                        Path.CRISIS,
                        Path.REQUESTS,
                        OnceKey.fresh(),
                        Path.NEW_LINK,
                        viewer == null ? List.of() : own(viewer),
                        texts.html("support-door")));
    }

    private List<OwnLine> own(Viewer viewer) {
        return requests.of(viewer).stream()
                .map(it -> new OwnLine(Path.of(it.reference()), line(it)))
                .toList();
    }

    private static String line(SupportRequest request) {
        String day = London.date(request.receivedOn());
        return request.stage() == Stage.DRAFT
                ? "The request that you began on %s and have not sent".formatted(day)
                : "Your request of %s, reference %s".formatted(day, request.reference());
    }
}
