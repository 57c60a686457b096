package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.adoptionportal.casefile.CaseKind;
import org.adoptionportal.casefile.CaseStage;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.identity.StaffRole;

/** Answers for enquiries where rooms ask that know no kind of case. */
@Singleton
class EnquiryCases implements CaseKind {

    private final EnquiryRepository enquiries;
    private final EnquiryStatus status;

    EnquiryCases(EnquiryRepository enquiries, EnquiryStatus status) {
        this.enquiries = enquiries;
        this.status = status;
    }

    @Override
    public String kind() {
        return EnquiryLedger.CASE_KIND;
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(Stage.values());
    }

    @Override
    public Set<StaffRole> workers() {
        return SendEnquiry.TEAM;
    }

    @Override
    public CaseSummary summary(long caseId) {
        return status.of(enquiries.stored(caseId));
    }
}
