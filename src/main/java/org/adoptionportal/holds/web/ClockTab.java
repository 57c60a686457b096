package org.adoptionportal.holds.web;

import jakarta.inject.Singleton;
import org.adoptionportal.casefile.frame.CaseTab;

/** Leads from every page of a case to the clock that runs in it. */
@Singleton
final class ClockTab implements CaseTab {

    private static final int PLACE = 30;

    static String of(String reference) {
        return "/cases/" + reference + "/holds";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String text() {
        return "Time";
    }

    @Override
    public String href(String kind, String reference) {
        return of(reference);
    }
}
