package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.KeptCase;
import org.adoptionportal.takeover.TakeOverCodes;

/** Somebody keeps what they wrote to us in their account. */
@Singleton
class KeptTalk implements KeptCase {

    private final BirthFamilyLedger ledger;
    private final TakeOverCodes codes;

    KeptTalk(BirthFamilyLedger ledger, TakeOverCodes codes) {
        this.ledger = ledger;
        this.codes = codes;
    }

    @Override
    public String kind() {
        return BirthFamilyLedger.CASE_KIND;
    }

    @Override
    public PersonaKind persona() {
        return PersonaKind.BIRTH_RELATIVE;
    }

    @Override
    public String keep(long caseId, Viewer person) {
        BirthFamilyCase kept = ledger.lockTakenOver(caseId).keptBy(person);
        ledger.join(kept, person);
        codes.forget(caseId);
        return kept.reference();
    }
}
