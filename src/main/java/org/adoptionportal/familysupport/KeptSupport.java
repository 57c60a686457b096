package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.KeptCase;

/** A family keeps a request in its account. */
@Singleton
class KeptSupport implements KeptCase {

    private final GoOnHere goOn;

    KeptSupport(GoOnHere goOn) {
        this.goOn = goOn;
    }

    @Override
    public String kind() {
        return SupportLedger.CASE_KIND;
    }

    @Override
    public PersonaKind persona() {
        return PersonaKind.FAMILY;
    }

    @Override
    public String keep(long caseId, Viewer person) {
        return goOn.go(caseId, new Asker(person.actor(), "", person));
    }
}
