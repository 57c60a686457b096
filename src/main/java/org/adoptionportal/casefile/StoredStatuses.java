package org.adoptionportal.casefile;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The derived status of every case as it is stored, and who can say what it should be. */
@Singleton
public class StoredStatuses {

    private final StatusRows rows;
    private final Map<String, CaseKind> kinds;

    StoredStatuses(StatusRows rows, List<CaseKind> kinds) {
        this.rows = rows;
        this.kinds = kinds.stream().collect(toMap(CaseKind::kind, kind -> kind));
    }

    /** Up to 100 cases with higher ids than this one, lowest first, with the agency or not yet. */
    @Transactional
    public List<StoredStatus> after(long id) {
        return rows.after(id);
    }

    /** That of one case. */
    @Transactional
    public Optional<StoredStatus> of(long caseId) {
        return rows.of(caseId);
    }

    /** Who answers for cases of this kind; empty when nobody does, which should not be. */
    public Optional<CaseKind> kind(String word) {
        return Optional.ofNullable(kinds.get(word));
    }
}
