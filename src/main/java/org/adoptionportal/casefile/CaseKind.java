package org.adoptionportal.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.identity.StaffRole;

/**
 * What a feature answers for its kind of case when rooms that know no kind of case change something
 * of it. The caller holds the case.
 */
public interface CaseKind {

    /** The word for it in {@code case_file}, in addresses and in the message bundle. */
    String kind();

    /** Where such a case can stand, in their order. */
    List<CaseStage> stages();

    /** The words of its stages that staff see. */
    default List<String> stageWords() {
        return stages().stream().filter(CaseStage::isWithAgency).map(CaseStage::word).toList();
    }

    /** Whether nothing more happens in a case that is at the stage of this word. */
    default boolean isOver(String word) {
        return stages().stream().anyMatch(stage -> stage.isOver() && stage.word().equals(word));
    }

    /** Whose role it is to record what happens in such a case. */
    Set<StaffRole> workers();

    /** Whose role it is, whichever their council, to take such a case while it is of none yet. */
    default Set<StaffRole> beforeCouncil() {
        return Set.of();
    }

    /** The derived status, worked out anew from what is stored. */
    CaseSummary summary(long caseId);

    /** The clock that runs now, which can be held or extended; empty when none does. */
    default Optional<RunningClock> clock(long caseId) {
        return Optional.empty();
    }

    /** Whether the people of such a case may know when their own team looked at it. */
    default boolean tellsWhoLooked() {
        return true;
    }
}
