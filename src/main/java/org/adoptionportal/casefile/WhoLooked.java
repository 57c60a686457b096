package org.adoptionportal.casefile;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.adoptionportal.identity.AccountDetails;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.error.Refusal;

/** Tells managers, and in part the people of a case, who looked at it. */
@Singleton
public class WhoLooked {

    private static final Set<StaffRole> READERS = Set.of(StaffRole.MANAGER);

    private final OpeningRepository openings;
    private final CaseDesk desk;
    private final SealedJson sealed;

    WhoLooked(OpeningRepository openings, CaseDesk desk, SealedJson sealed) {
        this.openings = openings;
        this.desk = desk;
        this.sealed = sealed;
    }

    /** Somebody looked. */
    public record Look(Instant at, String name, Opening.What what) {

        @Override
        public String toString() {
            return "Look";
        }
    }

    /** Whether the viewer may know who looked: managers of the case's authority may. */
    public boolean mayBeReadBy(Viewer viewer, CaseLine line) {
        return desk.isFor(viewer, READERS, line);
    }

    /**
     * The latest 100.
     *
     * @throws Refusal.Forbidden if the viewer may not know
     */
    @Transactional
    public List<Look> latest(Viewer viewer, CaseLine line) {
        if (!mayBeReadBy(viewer, line)) {
            throw new Refusal.Forbidden("Managers see who looked at a case.");
        }
        return openings.latest(line.id(), viewer).stream().map(this::opened).toList();
    }

    /**
     * The latest 100 by who works on the case and by its team, for the people of the case.
     *
     * @throws Refusal.NotFound if it is of a kind whose people are not told
     */
    @Transactional
    public List<Look> byOwnTeam(Viewer viewer, ReceivedCase about) {
        if (!desk.tellsWhoLooked(about.kind())) {
            throw new Refusal.NotFound();
        }
        return openings.byOwnTeam(about.id(), viewer).stream().map(this::opened).toList();
    }

    private Look opened(LookedRow row) {
        String name = AccountDetails.open(sealed, row.accountId(), row.sealed()).name();
        return new Look(row.openedAt(), name, row.what());
    }
}
