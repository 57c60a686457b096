package org.adoptionportal.casefile.frame;

import jakarta.inject.Singleton;

/** The page of the case's own kind, where it is decided. */
@Singleton
public final class OverviewTab implements CaseTab {

    @Override
    public int place() {
        return 0;
    }

    @Override
    public String text() {
        return "Overview";
    }

    @Override
    public String href(String kind, String reference) {
        return "/cases/" + kind + "/" + reference;
    }
}
