package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.allocation.MoveToCouncil;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.timeline.Event;

/** A worker says for which of our councils a request is: its staff have it from then on. */
@Singleton
public class SetCouncil {

    private final SupportLedger ledger;
    private final Authorities authorities;
    private final MoveToCouncil move;

    SetCouncil(SupportLedger ledger, Authorities authorities, MoveToCouncil move) {
        this.ledger = ledger;
        this.authorities = authorities;
        this.move = move;
    }

    /**
     * Records it; it can be corrected. The worker may not see the request any more afterwards.
     *
     * @param version of the request that the worker looked at
     * @param chosen the id of the council
     * @throws Refusal.Invalid if we do not work for it
     * @throws Refusal.Conflict if the request is over
     */
    @Transactional
    public void set(Viewer worker, String reference, int version, String chosen) {
        SupportRequest request = ledger.lock(worker, reference, version);
        Authority council = council(chosen);
        SupportRequest changed = request.forCouncil(council.id());
        move.move(worker, reference, council.id());
        ledger.write(
                changed,
                worker,
                Event.shared("support-council").with(Map.of("council", council.name())));
    }

    private Authority council(String chosen) {
        return Optional.ofNullable(ResponsibleCouncil.id(chosen))
                .flatMap(authorities::byId)
                .filter(authorities.partners()::contains)
                .orElseThrow(() ->
                        Texts.fault(
                                "forCouncil",
                                "Choose one of our councils. For another, pass the request on"));
    }
}
