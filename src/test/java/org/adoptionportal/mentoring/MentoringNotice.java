package org.adoptionportal.mentoring;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.casefile.frame.CaseNotice;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.SummaryList;

/** What must be read first. */
@Singleton
class MentoringNotice implements CaseNotice {

    static final String WORDS = "Only where other people are";

    @Override
    public String kind() {
        return MentoringCases.KIND;
    }

    @Override
    public Optional<SummaryList> of(long caseId, Viewer worker) {
        return Optional.of(SummaryList.empty().row("Where to meet", WORDS));
    }
}
