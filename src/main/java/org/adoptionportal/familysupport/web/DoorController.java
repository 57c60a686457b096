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
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.Field;
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
     * @param again whether to begin with what the family told us before; none for somebody new
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
            List<Field> again,
            String words) {}

    /** A request of the family that is signed in. */
    record OwnLine(String href, String words) {}

    @Get
    ModelAndView<Map<String, Object>> door(@Nullable Viewer viewer) {
        List<SupportRequest> own = viewer == null ? List.of() : requests.of(viewer);
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
                        own.stream().map(DoorController::line).toList(),
                        again(own),
                        texts.html("support-door")));
    }

    private static List<Field> again(List<SupportRequest> own) {
        return own.stream()
                .filter(it -> it.stage().isWithAgency())
                .limit(1)
                .<Field>map(DoorController::again)
                .toList();
    }

    private static Checkboxes again(SupportRequest sent) {
        String words =
                "Start with what I told you on %s, so that I do not have to say it all again"
                        .formatted(London.date(sent.receivedOn()));
        return Checkboxes.named(Path.EARLIER).choices(List.of(Choice.of(sent.reference(), words)));
    }

    private static OwnLine line(SupportRequest request) {
        String day = London.date(request.receivedOn());
        String words =
                request.stage() == Stage.DRAFT
                        ? "The request that you began on %s and have not sent".formatted(day)
                        : "Your request of %s, reference %s".formatted(day, request.reference());
        return new OwnLine(Path.of(request.reference()), words);
    }
}
