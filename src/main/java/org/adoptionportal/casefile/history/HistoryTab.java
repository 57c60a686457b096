package org.adoptionportal.casefile.history;

import jakarta.inject.Singleton;
import org.adoptionportal.casefile.frame.CaseTab;

/** Leads from every page of a case to what has happened in it. */
@Singleton
final class HistoryTab implements CaseTab {

    private static final int PLACE = 60;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String text() {
        return "History";
    }

    @Override
    public String href(String kind, String reference) {
        return "/cases/" + reference + "/history";
    }
}
