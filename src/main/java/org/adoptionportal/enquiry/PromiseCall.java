package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** A worker promises the enquirer a call. */
@Singleton
public class PromiseCall {

    private static final int LONGEST_NAME = 100;
    private static final Duration FURTHEST = Duration.ofDays(366);

    private final EnquiryLedger ledger;
    private final Clock clock;

    PromiseCall(EnquiryLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Records the promise; a later one takes its place.
     *
     * @param version of the enquiry that the worker looked at
     * @param caller who rings
     * @throws Refusal.Invalid if nobody is named, or the time has passed or is more than a year
     *     away
     * @throws Refusal.Conflict if the enquiry is over
     */
    @Transactional
    public void promise(
            Viewer worker, String reference, int version, Instant callAt, String caller) {
        Enquiry enquiry = ledger.lock(worker, reference, version);
        check(callAt, caller);
        Event event =
                Event.shared("enquiry-call-promised")
                        .with(Map.of("caller", caller.strip(), "when", callAt.toString()));
        ledger.write(enquiry.callPromised(London.today(clock), callAt), worker, event);
    }

    /** Adds what is wrong with the name of who rings, if anything is. */
    public static void addFault(String caller, Map<String, String> faults) {
        if (caller.isBlank() || caller.length() > LONGEST_NAME) {
            faults.put("caller", "Enter who rings, in 100 characters or fewer");
        }
    }

    private void check(Instant callAt, String caller) {
        Map<String, String> faults = new LinkedHashMap<>();
        addFault(caller, faults);
        if (callAt.isBefore(clock.instant())) {
            faults.put("callAt", "Enter a day and a time that are still to come");
        }
        if (callAt.isAfter(clock.instant().plus(FURTHEST))) {
            faults.put("callAt", "Enter a day within the next year");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid("The promise needs another look.", faults);
        }
    }
}
