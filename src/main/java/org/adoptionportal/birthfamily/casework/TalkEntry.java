package org.adoptionportal.birthfamily.casework;

import jakarta.inject.Singleton;
import org.adoptionportal.birthfamily.BirthFamilyTeam;
import org.adoptionportal.casefile.entry.CaseEntry;
import org.adoptionportal.identity.Viewer;

/** What birth parents and relatives ask, not online. */
@Singleton
final class TalkEntry implements CaseEntry {

    @Override
    public String kind() {
        return "birth-family";
    }

    @Override
    public String path() {
        return BirthFamilyPath.CASES + "/new";
    }

    @Override
    public boolean isFor(Viewer worker) {
        return BirthFamilyTeam.includes(worker);
    }
}
