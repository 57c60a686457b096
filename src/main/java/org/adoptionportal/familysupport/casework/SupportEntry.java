package org.adoptionportal.familysupport.casework;

import jakarta.inject.Singleton;
import org.adoptionportal.casefile.entry.CaseEntry;
import org.adoptionportal.familysupport.SupportTeam;
import org.adoptionportal.identity.Viewer;

/** A family's request that came by telephone or on paper. */
@Singleton
final class SupportEntry implements CaseEntry {

    @Override
    public String kind() {
        return "support";
    }

    @Override
    public String path() {
        return SupportPath.NEW;
    }

    @Override
    public boolean isFor(Viewer worker) {
        return SupportTeam.mayTake(worker);
    }
}
