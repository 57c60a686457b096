package org.adoptionportal.application.casework;

import jakarta.inject.Singleton;
import org.adoptionportal.application.EnterRegistration;
import org.adoptionportal.casefile.entry.CaseEntry;
import org.adoptionportal.identity.Viewer;

/** A registration that came by telephone or on paper. */
@Singleton
final class RegistrationEntry implements CaseEntry {

    @Override
    public String kind() {
        return "adoption";
    }

    @Override
    public String path() {
        return CasePath.CASES + "/new";
    }

    @Override
    public boolean isFor(Viewer worker) {
        return EnterRegistration.isOfTeam(worker);
    }
}
