package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.casefile.CaseKind;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.RunningClock;
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
    public List<String> stages() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.FORGOTTEN)
                .map(Stage::word)
                .toList();
    }

    @Override
    public boolean isOver(String word) {
        return Arrays.stream(Stage.values())
                .anyMatch(stage -> stage.isOver() && stage.word().equals(word));
    }

    @Override
    public Set<StaffRole> workers() {
        return SendEnquiry.TEAM;
    }

    @Override
    public CaseSummary summary(long caseId) {
        return status.of(enquiries.stored(caseId));
    }

    /** What is due in an enquiry is not put off. */
    @Override
    public Optional<RunningClock> clock(long caseId) {
        return Optional.empty();
    }
}
