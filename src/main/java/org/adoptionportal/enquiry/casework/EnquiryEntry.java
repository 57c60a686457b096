package org.adoptionportal.enquiry.casework;

import jakarta.inject.Singleton;
import org.adoptionportal.casefile.entry.CaseEntry;
import org.adoptionportal.enquiry.SendEnquiry;
import org.adoptionportal.identity.Viewer;

/** An enquiry that came by telephone or on paper. */
@Singleton
final class EnquiryEntry implements CaseEntry {

    @Override
    public String kind() {
        return "enquiry";
    }

    @Override
    public String path() {
        return EnquiryPath.CASES + "/new";
    }

    @Override
    public boolean isFor(Viewer worker) {
        return SendEnquiry.isOfTeam(worker);
    }
}
