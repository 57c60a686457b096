package org.adoptionportal.birthfamily.web;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.birthfamily.Progress;
import org.adoptionportal.birthfamily.ProgressView;
import org.adoptionportal.birthfamily.TalkLinks;
import org.adoptionportal.personallink.FollowedCase;

/** Shows a request to whoever holds its personal link. */
@Singleton
class FollowedTalk implements FollowedCase {

    private final TalkLinks links;
    private final TalkPages pages;
    private final Progress progress;

    FollowedTalk(TalkLinks links, TalkPages pages, Progress progress) {
        this.links = links;
        this.pages = pages;
        this.progress = progress;
    }

    @Override
    public String kind() {
        return TalkLinks.KIND;
    }

    @Override
    public Optional<FollowedPage> page(long caseId, String secret) {
        return links.linked(caseId)
                .map(request -> new FollowedPage(TrackerPage.VIEW, pages.linked(request, secret)));
    }

    @Override
    public Optional<Object> view(long caseId) {
        return links.linked(caseId).map(request -> ProgressView.of(request, progress.of(request)));
    }
}
