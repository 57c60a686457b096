package org.adoptionportal.records;

import jakarta.inject.Singleton;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.KeptCase;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.takeover.TakeOverCodes;

/** An adopted adult keeps a request in their account. */
@Singleton
class KeptRequest implements KeptCase {

    private final RecordsLedger ledger;
    private final RequestLinks links;
    private final TakeOverCodes codes;

    KeptRequest(RecordsLedger ledger, RequestLinks links, TakeOverCodes codes) {
        this.ledger = ledger;
        this.links = links;
        this.codes = codes;
    }

    @Override
    public String kind() {
        return RecordsLedger.CASE_KIND;
    }

    @Override
    public PersonaKind persona() {
        return PersonaKind.ADOPTEE;
    }

    @Override
    public String keep(long caseId, Viewer person) {
        Asker asker = links.asker(caseId).orElseThrow(Refusal.NotFound::new);
        RecordsRequest request = ledger.lock(asker);
        ledger.join(request, person);
        codes.forget(caseId);
        return request.reference();
    }
}
