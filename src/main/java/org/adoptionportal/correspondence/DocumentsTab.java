package org.adoptionportal.correspondence;

import jakarta.inject.Singleton;
import org.adoptionportal.casefile.frame.CaseTab;

/** Leads from every page of a case to what is kept for it on paper. */
@Singleton
final class DocumentsTab implements CaseTab {

    private static final int PLACE = 45;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String text() {
        return "Documents";
    }

    @Override
    public String href(String kind, String reference) {
        return "/cases/" + reference + "/documents";
    }
}
