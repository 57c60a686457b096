package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** A worker passes a request on to the council that is responsible, with the family's consent. */
@Singleton
public class PassOn {

    private final SupportLedger ledger;
    private final Statements statements;
    private final Authorities authorities;
    private final Clock clock;

    PassOn(SupportLedger ledger, Statements statements, Authorities authorities, Clock clock) {
        this.ledger = ledger;
        this.statements = statements;
        this.authorities = authorities;
        this.clock = clock;
    }

    /**
     * What is passed on.
     *
     * @param council the id of the council that takes it
     * @param consent who agreed, when and how; may be empty where the family agreed in its request
     * @param what was passed on, and to whom there
     */
    public record Passing(String council, String consent, String what) {}

    /**
     * Records it.
     *
     * @param version of the request that the worker looked at
     * @throws Refusal.Invalid without consent, to a council that there is not, or to one we work
     *     for
     * @throws Refusal.Conflict once an assessment has begun, or the request is over
     */
    @Transactional
    public void pass(Viewer worker, String reference, int version, Passing passing) {
        SupportRequest request = ledger.lock(worker, reference, version);
        Authority council = council(passing.council());
        boolean agreed = statements.read(request.id(), worker).story().mayBePassedOn();
        String missing =
                agreed ? "" : "Say who agreed, when and how: without consent we pass nothing on";
        Map<String, String> details =
                Map.of(
                        "council", council.name(),
                        "consent", Texts.needed("consent", passing.consent(), missing),
                        "what", Texts.needed("passed", passing.what(), "Say what you passed on"));
        ledger.write(
                request.ended(Move.PASS_ON, London.today(clock)),
                worker,
                Event.shared("support-passed-on").with(details));
    }

    private Authority council(String chosen) {
        Integer id = ResponsibleCouncil.id(chosen);
        Authority council =
                Optional.ofNullable(id)
                        .flatMap(authorities::byId)
                        .orElseThrow(() -> Texts.fault("council", "Choose the council"));
        if (authorities.partners().contains(council)) {
            throw Texts.fault("council", "We work for this council: the request stays here");
        }
        return council;
    }
}
