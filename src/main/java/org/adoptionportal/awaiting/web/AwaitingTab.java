package org.adoptionportal.awaiting.web;

import jakarta.inject.Singleton;
import org.adoptionportal.casefile.frame.CaseTab;

/** Leads from every page of a case to what is awaited in it. */
@Singleton
final class AwaitingTab implements CaseTab {

    private static final int PLACE = 20;

    static String of(String reference) {
        return "/cases/" + reference + "/awaiting";
    }

    static String of(String reference, long id) {
        return of(reference) + "/" + id;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String text() {
        return "Checks";
    }

    @Override
    public String href(String kind, String reference) {
        return of(reference);
    }
}
