package org.adoptionportal.records.casework;

import jakarta.inject.Singleton;
import org.adoptionportal.casefile.entry.CaseEntry;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.records.RecordsTeam;

/** A request for birth records that did not come online. */
@Singleton
final class RecordsEntry implements CaseEntry {

    @Override
    public String kind() {
        return "records";
    }

    @Override
    public String path() {
        return RecordsPath.CASES + "/new";
    }

    @Override
    public boolean isFor(Viewer worker) {
        return RecordsTeam.includes(worker);
    }
}
