package org.adoptionportal.audit;

import java.time.Instant;
import java.util.List;

/** What a room has noted of cases, for the verifier of the trail. */
public interface Audited {

    /** By which its entries are filed; never changed. */
    String kind();

    /** Everything that is stored of a case. */
    List<Noted> of(long caseId);

    /**
     * A stored row.
     *
     * @param inTrail false for one that joins the trail in a moment
     */
    record Noted(long id, Instant at, boolean inTrail, Content content) {}
}
