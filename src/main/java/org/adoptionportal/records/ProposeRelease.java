package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;

/** A worker proposes to give something, on a legal ground; a second person decides. */
@Singleton
public class ProposeRelease {

    /** The fields that can be wrong. */
    public static final String WHAT = "what";

    public static final String BECAUSE = "because";
    public static final String WITHHELD = "withheld";

    private static final int LONGEST = 2000;

    private final RecordsLedger ledger;
    private final Releases releases;
    private final GiftGuard guard;
    private final Day days;
    private final Ids ids;

    ProposeRelease(RecordsLedger ledger, Releases releases, GiftGuard guard, Day days, Ids ids) {
        this.ledger = ledger;
        this.releases = releases;
        this.guard = guard;
        this.days = days;
        this.ids = ids;
    }

    /**
     * What is proposed.
     *
     * @param because why the ground holds; must be said for {@link Ground#OTHER} and {@link
     *     Ground#PROTECTED_ADULT}
     * @param withheld what is left out, and why; may be empty
     */
    public record Proposal(Gift gift, Ground ground, String what, String because, String withheld) {

        @Override
        public String toString() {
            return "Proposal[" + gift + "]";
        }
    }

    /**
     * Proposes it.
     *
     * @param version of the request that the worker looked at
     * @return its id
     * @throws Refusal.Conflict if it cannot be given yet
     * @throws Refusal.Invalid naming each text that is missing or too long
     */
    @Transactional
    public long propose(Viewer worker, String reference, int version, Proposal proposal) {
        RecordsRequest request = ledger.lock(worker, reference, version);
        RecordsRequest after = request.proposed();
        guard.check(request, proposal.gift());
        ReleaseContent content = checked(proposal, worker.name());
        long id = ids.next();
        releases.save(
                ReleaseRow.proposed(
                        id,
                        request.id(),
                        proposal.gift(),
                        worker,
                        days.today(),
                        releases.seal(id, content)));
        ledger.write(after, worker, event(proposal));
        return id;
    }

    private static Event event(Proposal proposal) {
        return Event.internal("records-proposed").with(Map.of("gift", proposal.gift().name()));
    }

    private static ReleaseContent checked(Proposal said, String proposer) {
        boolean mustExplain =
                said.ground() == Ground.OTHER || said.ground() == Ground.PROTECTED_ADULT;
        return new ReleaseContent(
                Typed.checked(WHAT, said.what(), "Say what is to be given", LONGEST, ""),
                said.ground(),
                Typed.checked(
                        BECAUSE,
                        said.because(),
                        mustExplain ? "Say why this ground holds" : "",
                        LONGEST,
                        ""),
                Typed.checked(WITHHELD, said.withheld(), "", LONGEST, ""),
                proposer,
                "",
                "",
                "");
    }
}
