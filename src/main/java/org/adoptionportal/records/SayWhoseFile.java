package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;

/** A worker records whose file it is; to another agency a request goes with consent only. */
@Singleton
public class SayWhoseFile {

    /** The fields that can be wrong. */
    public static final String WHO = "holder";

    public static final String CONSENT = "consent";

    private static final int LONGEST = 200;

    private final RecordsLedger ledger;
    private final Day days;

    SayWhoseFile(RecordsLedger ledger, Day days) {
        this.ledger = ledger;
        this.days = days;
    }

    /**
     * Records it.
     *
     * @param version of the request that the worker looked at
     * @param holder the other agency; empty when the file is ours
     * @param consented whether the person agreed that their request is passed on
     * @throws Refusal.Invalid naming {@link #WHO} or {@link #CONSENT}
     */
    @Transactional
    public void say(
            Viewer worker,
            String reference,
            int version,
            WhoseFile whose,
            String holder,
            boolean consented) {
        RecordsRequest request = ledger.lock(worker, reference, version);
        String who = whose == WhoseFile.OURS ? "" : checked(holder);
        if (whose == WhoseFile.REFERRED && !consented) {
            String fault = "Ask the person first: a request is passed on only if they agree";
            throw new Refusal.Invalid(fault, Map.of(CONSENT, fault));
        }
        LocalDate today = days.today();
        Event event =
                Event.internal("records-holder").with(Map.of("whose", whose.name(), "holder", who));
        ledger.write(request.heldBy(whose, today), worker, event);
    }

    private static String checked(String holder) {
        return Typed.checked(WHO, holder, "Say which agency holds it", LONGEST, "");
    }
}
