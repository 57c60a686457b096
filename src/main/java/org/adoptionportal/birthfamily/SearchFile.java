package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.adoptionportal.awaiting.Awaited;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.awaiting.HeldUpBy;
import org.adoptionportal.awaiting.NewAwaited;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.timeline.Event;

/** A worker asks for somebody's own information in our files, and records what was found. */
@Singleton
public class SearchFile {

    private static final String KIND = "own-file";

    private final BirthFamilyLedger ledger;
    private final AwaitedThings things;

    SearchFile(BirthFamilyLedger ledger, AwaitedThings things) {
        this.ledger = ledger;
        this.things = things;
    }

    /**
     * Records it; a request is awaited and asked for again by its dated rule.
     *
     * @throws Refusal.Conflict if it does not follow where the search is
     */
    @Transactional
    public void record(Viewer worker, String reference, int version, FileState state) {
        BirthFamilyCase request = ledger.lock(worker, reference, version);
        BirthFamilyCase changed = request.fileIs(state);
        if (state == FileState.REQUESTED) {
            things.open(
                    request.id(),
                    new NewAwaited(
                            KIND,
                            Awaited.STAFF_ONLY,
                            "",
                            HeldUpBy.AGENCY,
                            BirthFamilyRules.CHASE_FILE,
                            null));
        }
        ledger.write(changed, worker, Event.shared("own-file").with(Map.of("file", state.name())));
    }
}
