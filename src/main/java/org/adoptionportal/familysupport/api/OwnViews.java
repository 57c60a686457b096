package org.adoptionportal.familysupport.api;

import jakarta.inject.Singleton;
import org.adoptionportal.familysupport.Asker;
import org.adoptionportal.familysupport.GiveLink;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.familysupport.SupportStatus;
import org.adoptionportal.familysupport.view.Outlooks;
import org.adoptionportal.familysupport.view.ProgressView;

/** What a program is shown of the request of its family. */
@Singleton
class OwnViews {

    private final Requests requests;
    private final GiveLink links;
    private final SupportStatus status;
    private final Outlooks outlooks;

    OwnViews(Requests requests, GiveLink links, SupportStatus status, Outlooks outlooks) {
        this.requests = requests;
        this.links = links;
        this.status = status;
        this.outlooks = outlooks;
    }

    ProgressView progress(Asker asker, String reference) {
        return ProgressView.of(requests.own(asker, reference), status);
    }

    DraftView draft(Asker asker, String reference) {
        Statement statement = requests.draft(asker, reference);
        return new DraftView(
                statement, outlooks.all(statement).stream().map(OutlookView::of).toList());
    }

    /** With a link to come back, which takes the place of the one before. */
    SentView sent(Asker asker, String reference) {
        String link = links.show(asker, reference).orElse(null);
        return new SentView(progress(asker, reference), link);
    }
}
