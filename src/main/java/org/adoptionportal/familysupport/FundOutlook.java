package org.adoptionportal.familysupport;

import java.util.List;

/**
 * Whether the Adoption and Special Guardianship Support Fund can help a child, as far as we can
 * say. It never stops a request: a worker checks it.
 *
 * @param reasons in words for the family
 */
public record FundOutlook(Likelihood likelihood, List<String> reasons) {

    /** How likely it is. */
    public enum Likelihood {
        LIKELY,
        UNLIKELY,
        TO_CHECK
    }
}
