package org.adoptionportal.records.web;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.personallink.FollowedCase;
import org.adoptionportal.records.BookedTalks;
import org.adoptionportal.records.OwnView;
import org.adoptionportal.records.Ranges;
import org.adoptionportal.records.RequestLinks;
import org.adoptionportal.records.Requests;

/** Shows a request to whoever holds its personal link: where it stands, or that it was begun. */
@Singleton
class FollowedRequest implements FollowedCase {

    private final RequestLinks links;
    private final Requests requests;
    private final RequestDoor door;
    private final Ranges ranges;
    private final BookedTalks talks;

    FollowedRequest(
            RequestLinks links,
            Requests requests,
            RequestDoor door,
            Ranges ranges,
            BookedTalks talks) {
        this.links = links;
        this.requests = requests;
        this.door = door;
        this.ranges = ranges;
        this.talks = talks;
    }

    @Override
    public String kind() {
        return RequestLinks.KIND;
    }

    @Override
    public Optional<FollowedPage> page(long caseId, String secret) {
        return links.asker(caseId).map(asker -> door.page(Place.linked(asker, secret)));
    }

    @Override
    public Optional<Object> view(long caseId) {
        return links.asker(caseId)
                .map(requests::own)
                .map(own -> OwnView.of(own, ranges.usual(), talks.of(own), null));
    }
}
