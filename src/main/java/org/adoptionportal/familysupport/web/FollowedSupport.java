package org.adoptionportal.familysupport.web;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.Stage;
import org.adoptionportal.familysupport.SupportStatus;
import org.adoptionportal.familysupport.view.ProgressView;
import org.adoptionportal.personallink.FollowedCase;
import org.adoptionportal.personallink.FollowedCase.FollowedPage;

/** Shows a request to whoever follows it by its personal link: nothing of what was written. */
@Singleton
class FollowedSupport implements FollowedCase {

    private final Requests requests;
    private final SupportStatus status;
    private final FollowPages pages;
    private final LaterPages later;

    FollowedSupport(Requests requests, SupportStatus status, FollowPages pages, LaterPages later) {
        this.requests = requests;
        this.status = status;
        this.pages = pages;
        this.later = later;
    }

    @Override
    public String kind() {
        return "support";
    }

    @Override
    public Optional<FollowedPage> page(long caseId, String secret) {
        return requests.followed(caseId)
                .map(request ->
                        request.stage() == Stage.DRAFT
                                ? new FollowedPage("familysupport/draft", later.draft(secret))
                                : new FollowedPage(
                                        "familysupport/follow", pages.linked(request, secret)));
    }

    @Override
    public Optional<Object> view(long caseId) {
        return requests.followed(caseId).map(request -> ProgressView.of(request, status));
    }
}
