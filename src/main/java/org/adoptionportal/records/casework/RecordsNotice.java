package org.adoptionportal.records.casework;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.casefile.frame.CaseNotice;
import org.adoptionportal.contact.SafeContactSummary;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.records.Requests;

/** Says first of all how the person who asked may be reached without harm. */
@Singleton
final class RecordsNotice implements CaseNotice {

    private final Requests requests;
    private final SafeContactSummary summary;

    RecordsNotice(Requests requests, SafeContactSummary summary) {
        this.requests = requests;
        this.summary = summary;
    }

    @Override
    public String kind() {
        return "records";
    }

    @Override
    public Optional<SummaryList> of(long caseId, Viewer worker) {
        return requests.contact(caseId, worker).map(summary::forStaff);
    }
}
