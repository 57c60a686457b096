package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;

/** A second person approves what a worker proposed to give, or sends it back. */
@Singleton
public class DecideRelease {

    /** The field that can be wrong. */
    public static final String WHY = "why";

    private static final int LONGEST = 2000;

    private final RecordsLedger ledger;
    private final Releases releases;
    private final GiftGuard guard;
    private final Day days;

    DecideRelease(RecordsLedger ledger, Releases releases, GiftGuard guard, Day days) {
        this.ledger = ledger;
        this.releases = releases;
        this.guard = guard;
        this.days = days;
    }

    /**
     * Approves it.
     *
     * @param version of the request that they looked at
     * @throws Refusal.Conflict if they proposed it themselves, it was decided before, or it cannot
     *     be given yet
     */
    @Transactional
    public void approve(Viewer second, String reference, int version, long id) {
        RecordsRequest request = ledger.lock(second, reference, version);
        ReleaseRow row = releases.row(request, id, second);
        guard.check(request, row.gift());
        byte[] content = releases.seal(id, releases.content(row).approvedBy(second.name()));
        ReleaseRow approved = row.approved(second, days.today(), content);
        RecordsRequest after = request.approved();
        releases.update(approved);
        ledger.write(after, second, event("records-approved", row));
    }

    /**
     * Sends it back.
     *
     * @throws Refusal.Invalid naming {@link #WHY}
     */
    @Transactional
    public void sendBack(Viewer second, String reference, int version, long id, String why) {
        RecordsRequest request = ledger.lock(second, reference, version);
        ReleaseRow row = releases.row(request, id, second);
        String reason = Typed.checked(WHY, why, "Say why you send it back", LONGEST, "");
        byte[] content = releases.seal(id, releases.content(row).sentBackBy(second.name(), reason));
        ReleaseRow returned = row.sentBack(second, days.today(), content);
        RecordsRequest after = request.sentBack();
        releases.update(returned);
        ledger.write(after, second, event("records-sent-back", row));
    }

    private static Event event(String name, ReleaseRow row) {
        return Event.internal(name).with(Map.of("gift", row.gift().name()));
    }
}
