package org.adoptionportal.familysupport.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.adoptionportal.familysupport.Progress;
import org.adoptionportal.familysupport.SupportRequest;
import org.adoptionportal.familysupport.SupportStatus;
import org.adoptionportal.familysupport.ToldFamily;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.address.PublicAddress;
import org.adoptionportal.platform.web.component.Panel;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/** Makes the pages that tell a family how its request stands: nothing of what it wrote. */
@Singleton
class FollowPages {

    private final SupportStatus status;
    private final ToldFamily told;
    private final CrisisPages crisis;
    private final PublicAddress address;

    FollowPages(SupportStatus status, ToldFamily told, CrisisPages crisis, PublicAddress address) {
        this.status = status;
        this.told = told;
        this.crisis = crisis;
        this.address = address;
    }

    /** Something that we told the family. */
    record ToldLine(String on, String words) {}

    /**
     * The tracker.
     *
     * @param next what happens next; empty when it is over
     * @param told what we told the family, newest first
     * @param withdrawAction null when it is over
     * @param later where it says how to come back; empty by a link
     * @param link the whole address of the link; empty for whoever wrote the request
     * @param keepHref where it is kept in an account; empty for whoever wrote the request
     */
    record FollowPage(
            String title,
            boolean error,
            String reference,
            @Nullable StepLine next,
            List<StepLine> steps,
            List<ToldLine> told,
            @Nullable String withdrawAction,
            String later,
            String link,
            String keepHref,
            String idempotencyKey) {}

    /**
     * The confirmation.
     *
     * @param numbers whom to call at once: safe HTML
     * @param later where it says how to come back
     */
    record SentPage(
            String title,
            boolean error,
            Panel panel,
            boolean crisis,
            String ringBy,
            String numbers,
            List<StepLine> steps,
            String followHref,
            String later) {}

    /** The tracker for whoever wrote the request. */
    FollowPage follow(SupportRequest request) {
        String path = Path.of(request.reference());
        return page(request, path, path + "/" + Path.LATER, "", "");
    }

    /** The tracker for whoever holds the link. */
    FollowPage linked(SupportRequest request, String secret) {
        String link = address.of(PersonalLinks.path(secret));
        return page(request, Path.LINKED + "/" + secret, "", link, PersonalLinks.keepPath(secret));
    }

    private FollowPage page(
            SupportRequest request, String path, String later, String link, String keepHref) {
        List<StepLine> steps = steps(request);
        boolean over = request.stage().isOver();
        return new FollowPage(
                "Your request",
                false,
                request.reference(),
                over ? null : steps.stream().filter(it -> !it.done()).findFirst().orElse(null),
                steps,
                told.of(request).stream()
                        .map(it -> new ToldLine(London.date(it.on()), it.words()))
                        .toList(),
                over ? null : path + "/withdrawal",
                later,
                link,
                keepHref,
                OnceKey.fresh());
    }

    SentPage sent(SupportRequest request, boolean again) {
        String title = again ? "We have this already" : "We have your request";
        Instant ringBy = request.ringBy();
        return new SentPage(
                title,
                false,
                Panel.done(title, "Your reference", request.reference()),
                request.crisis(),
                ringBy == null ? "" : London.dateTime(ringBy),
                crisis.numbers(),
                steps(request),
                Path.of(request.reference()),
                Path.of(request.reference(), Path.LATER));
    }

    private List<StepLine> steps(SupportRequest request) {
        return Progress.of(request, status).stream().map(StepLine::of).toList();
    }
}
