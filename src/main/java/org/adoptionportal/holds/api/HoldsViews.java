package org.adoptionportal.holds.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.holds.Changes;
import org.adoptionportal.holds.ClockChanges;
import org.adoptionportal.holds.ClockStates;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.api.Versions;

/** Shows the clock of a case to programs. */
@Singleton
class HoldsViews {

    private final CaseDesk desk;
    private final ClockChanges changes;
    private final Clocks clocks;

    HoldsViews(CaseDesk desk, ClockChanges changes, Clocks clocks) {
        this.desk = desk;
        this.changes = changes;
        this.clocks = clocks;
    }

    /** As it is; it is noted that the worker looked. */
    HttpResponse<HoldsView> opened(Viewer worker, String reference) {
        return tagged(of(desk.open(worker, reference), worker));
    }

    /** As it is after the worker changed it. */
    HttpResponse<HoldsView> again(Viewer worker, String reference) {
        return tagged(of(desk.head(worker, reference), worker));
    }

    private static HttpResponse<HoldsView> tagged(HoldsView view) {
        return HttpResponse.ok(view).header(HttpHeaders.ETAG, Versions.tag(view.state()));
    }

    private HoldsView of(CaseHead head, Viewer worker) {
        return desk.clock(head).map(running -> of(head, running, worker)).orElse(HoldsView.NONE);
    }

    private HoldsView of(CaseHead head, RunningClock running, Viewer worker) {
        Changes changed = changes.of(head.id(), running, worker);
        return HoldsView.of(
                changed.deadline(clocks, running), changed, ClockStates.of(running, changed));
    }
}
