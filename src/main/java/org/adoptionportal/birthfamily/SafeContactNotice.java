package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.casefile.frame.CaseNotice;
import org.adoptionportal.contact.SafeContactSummary;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.SummaryList;

/** How somebody may be reached without harm stands first on each page of their request. */
@Singleton
class SafeContactNotice implements CaseNotice {

    private final Stories stories;
    private final SafeContactSummary contact;

    SafeContactNotice(Stories stories, SafeContactSummary contact) {
        this.stories = stories;
        this.contact = contact;
    }

    @Override
    public String kind() {
        return BirthFamilyLedger.CASE_KIND;
    }

    @Override
    public Optional<SummaryList> of(long caseId, Viewer worker) {
        return stories.find(caseId, worker).map(story -> contact.forStaff(story.contact()));
    }
}
