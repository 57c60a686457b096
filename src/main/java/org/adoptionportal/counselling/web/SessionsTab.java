package org.adoptionportal.counselling.web;

import jakarta.inject.Singleton;
import org.adoptionportal.casefile.frame.CaseTab;
import org.adoptionportal.counselling.Sessions;

/** Leads from every page of a case that has sessions to them. */
@Singleton
final class SessionsTab implements CaseTab {

    private static final int PLACE = 15;

    private final Sessions sessions;

    SessionsTab(Sessions sessions) {
        this.sessions = sessions;
    }

    static String of(String reference) {
        return "/cases/" + reference + "/counselling";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String text() {
        return "Sessions";
    }

    @Override
    public String href(String kind, String reference) {
        return of(reference);
    }

    @Override
    public boolean isOf(String kind) {
        return sessions.areOf(kind);
    }
}
