package org.adoptionportal.familysupport.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.familysupport.SupportRequest;
import org.adoptionportal.familysupport.SupportStatus;
import org.adoptionportal.familysupport.view.Outlooks;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.api.Versions;

/** Answers a worker's program with a request as it stands. */
@Singleton
class StaffViews {

    private final Requests requests;
    private final SupportStatus status;
    private final Outlooks outlooks;

    StaffViews(Requests requests, SupportStatus status, Outlooks outlooks) {
        this.requests = requests;
        this.status = status;
        this.outlooks = outlooks;
    }

    HttpResponse<SupportView> answer(Viewer worker, SupportRequest request) {
        Statement statement = requests.statement(worker, request);
        List<OutlookView> children = outlooks.all(statement).stream().map(OutlookView::of).toList();
        SupportView view = SupportView.of(request, status.of(request), statement, children);
        return HttpResponse.ok(view).header(HttpHeaders.ETAG, Versions.tag(request.rowVersion()));
    }
}
