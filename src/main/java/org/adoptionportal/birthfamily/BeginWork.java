package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.adoptionportal.allocation.Allocations;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.timeline.Event;

/**
 * The worker to whom a request was given begins, once they have said that they are independent:
 * that they do not work, and never worked, with the child or with those who care for it now.
 */
@Singleton
public class BeginWork {

    /** The field that can be wrong. */
    public static final String INDEPENDENT = "independent";

    private final BirthFamilyLedger ledger;
    private final Allocations allocations;

    BeginWork(BirthFamilyLedger ledger, Allocations allocations) {
        this.ledger = ledger;
        this.allocations = allocations;
    }

    /**
     * Begins.
     *
     * @param independent whether they say that they are
     * @throws Refusal.Forbidden if the request was not given to this worker
     * @throws Refusal.Invalid naming {@link #INDEPENDENT} if they do not say so
     * @throws Refusal.Conflict if it was begun before, or was not read yet
     */
    @Transactional
    public void begin(Viewer worker, String reference, int version, boolean independent) {
        BirthFamilyCase request = ledger.lock(worker, reference, version);
        if (!allocations.isWith(request.id(), worker)) {
            throw new Refusal.Forbidden(
                    "The worker to whom this is given says that they are independent.");
        }
        if (!independent) {
            String fault = "Only an independent worker can begin. If you are not, give it back";
            throw new Refusal.Invalid(fault, Map.of(INDEPENDENT, fault));
        }
        ledger.write(request.begunByWorker(), worker, Event.shared("independent-worker-began"));
    }
}
