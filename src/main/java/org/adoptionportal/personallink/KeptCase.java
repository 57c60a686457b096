package org.adoptionportal.personallink;

import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;

/**
 * A kind of case that whoever follows it by a personal link can keep in an account instead; each
 * such kind gives a bean.
 */
public interface KeptCase {

    /** The word for the kind of case, as in {@code case_file}. */
    String kind();

    /** In which capacity somebody has such cases. */
    PersonaKind persona();

    /**
     * Makes the case this person's, in the transaction that ends the link. Nobody else who has a
     * code or another browser can go on with it from then on.
     *
     * @return its reference
     */
    String keep(long caseId, Viewer person);
}
