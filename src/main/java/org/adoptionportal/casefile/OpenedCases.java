package org.adoptionportal.casefile;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** Lets a worker look at a case of any kind, and notes that they did. */
@Singleton
public class OpenedCases {

    private final CaseList cases;
    private final CaseFiles files;

    OpenedCases(CaseList cases, CaseFiles files) {
        this.cases = cases;
        this.files = files;
    }

    /**
     * A case that a worker opens; it is noted that they looked.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this worker
     */
    @Transactional
    public CaseLine open(Viewer worker, String reference) {
        CaseLine line = again(worker, reference);
        files.opened(line.id(), worker);
        return line;
    }

    /** As {@link #open}, for a worker who has it open. */
    @Transactional
    public CaseLine again(Viewer worker, String reference) {
        return cases.referred(reference, worker).stream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }
}
