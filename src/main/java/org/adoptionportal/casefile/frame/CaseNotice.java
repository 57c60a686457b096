package org.adoptionportal.casefile.frame;

import java.util.Optional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.SummaryList;

/**
 * What whoever opens a case of one kind must read before anything else. It stands first on each of
 * its pages; a room gives a bean for its kind.
 */
public interface CaseNotice {

    /** The kind of case, as in {@code case_file}. */
    String kind();

    /** The notice with its title, for this worker; one query at most. Empty when there is none. */
    Optional<SummaryList> of(long caseId, Viewer worker);
}
