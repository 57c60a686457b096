package org.adoptionportal.access;

import jakarta.inject.Singleton;
import org.adoptionportal.casefile.frame.CaseTab;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;

/** Leads managers from every page of a case to who is kept out of it. */
@Singleton
final class AccessTab implements CaseTab {

    private static final int PLACE = 70;

    static String of(String reference) {
        return "/cases/" + reference + "/access";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String text() {
        return "Access";
    }

    @Override
    public String href(String kind, String reference) {
        return of(reference);
    }

    @Override
    public boolean isFor(Viewer worker) {
        return worker.has(StaffRole.MANAGER);
    }
}
