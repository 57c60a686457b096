package org.adoptionportal.conversation.web;

import jakarta.inject.Singleton;
import org.adoptionportal.casefile.frame.CaseTab;

/** Leads from every page of a case to what is written about it. */
@Singleton
final class ConversationTab implements CaseTab {

    private static final int PLACE = 40;

    static String of(String reference) {
        return "/cases/" + reference + "/conversation";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String text() {
        return "Messages and notes";
    }

    @Override
    public String href(String kind, String reference) {
        return of(reference);
    }
}
