package org.adoptionportal.familysupport.casework;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.casefile.frame.CaseNotice;
import org.adoptionportal.contact.SafeContactSummary;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.SummaryList;

/** How the family may be reached without harm stands first on each page of its case. */
@Singleton
class SupportNotice implements CaseNotice {

    private final Requests requests;
    private final SafeContactSummary summary;

    SupportNotice(Requests requests, SafeContactSummary summary) {
        this.requests = requests;
        this.summary = summary;
    }

    @Override
    public String kind() {
        return "support";
    }

    @Override
    public Optional<SummaryList> of(long caseId, Viewer worker) {
        return requests.contact(worker, caseId).map(summary::forStaff);
    }
}
