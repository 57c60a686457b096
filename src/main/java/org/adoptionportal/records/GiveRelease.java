package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.timeline.Event;

/** A worker has given the person, by hand or by post, what a second person approved. */
@Singleton
public class GiveRelease {

    private final RecordsLedger ledger;
    private final Releases releases;
    private final GiftGuard guard;
    private final Day days;

    GiveRelease(RecordsLedger ledger, Releases releases, GiftGuard guard, Day days) {
        this.ledger = ledger;
        this.releases = releases;
        this.guard = guard;
        this.days = days;
    }

    /**
     * Records it.
     *
     * @param version of the request that the worker looked at
     * @throws Refusal.Conflict if it is not approved, or cannot be given yet
     * @throws Refusal.Invalid naming the day
     */
    @Transactional
    public void give(Viewer worker, String reference, int version, long id, Way way, LocalDate on) {
        RecordsRequest request = ledger.lock(worker, reference, version);
        ReleaseRow row = releases.row(request, id, worker);
        guard.check(request, row.gift());
        LocalDate day = days.checked(request, on);
        byte[] content = releases.seal(id, releases.content(row).givenBy(worker.name()));
        ReleaseRow given = row.given(way, day, content);
        RecordsRequest after = request.given(day);
        releases.update(given);
        Event event =
                Event.internal("records-given")
                        .with(Map.of("gift", row.gift().name(), "way", way.name()));
        ledger.write(after, worker, event);
    }
}
