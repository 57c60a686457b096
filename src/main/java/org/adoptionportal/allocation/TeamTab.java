package org.adoptionportal.allocation;

import jakarta.inject.Singleton;
import org.adoptionportal.casefile.frame.CaseTab;

/** Leads from every page of a case to who works on it. */
@Singleton
final class TeamTab implements CaseTab {

    private static final int PLACE = 50;

    static String of(String reference) {
        return "/cases/" + reference + "/allocation";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String text() {
        return "Team";
    }

    @Override
    public String href(String kind, String reference) {
        return of(reference);
    }
}
