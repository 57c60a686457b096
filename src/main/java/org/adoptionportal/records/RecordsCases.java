package org.adoptionportal.records;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.casefile.CaseKind;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.identity.StaffRole;

/** Answers for requests for birth records where rooms ask that know no kind of case. */
@Singleton
class RecordsCases implements CaseKind {

    private final RequestRepository requests;
    private final RecordsStatus status;

    RecordsCases(RequestRepository requests, RecordsStatus status) {
        this.requests = requests;
        this.status = status;
    }

    @Override
    public String kind() {
        return RecordsLedger.CASE_KIND;
    }

    @Override
    public List<String> stages() {
        return Arrays.stream(Stage.values()).filter(Stage::isWithAgency).map(Stage::word).toList();
    }

    @Override
    public boolean isOver(String word) {
        return Arrays.stream(Stage.values())
                .anyMatch(stage -> stage.isOver() && stage.word().equals(word));
    }

    @Override
    public Set<StaffRole> workers() {
        return RecordsTeam.ROLES;
    }

    @Override
    public CaseSummary summary(long caseId) {
        return status.of(requests.stored(caseId));
    }

    /** The person sets the pace, by resting; nobody else holds a clock. */
    @Override
    public Optional<RunningClock> clock(long caseId) {
        return Optional.empty();
    }

    /** That a counsellor of birth records looked would tell something by itself. */
    @Override
    public boolean tellsWhoLooked() {
        return false;
    }
}
