package org.adoptionportal.application;

import java.util.List;
import java.util.Optional;
import org.adoptionportal.application.form.Applying;
import org.adoptionportal.application.form.Judge;

/**
 * How far the people who apply are, as one of them may know: of the other's own answers nothing but
 * whether something is missing.
 */
public enum Together {
    /** One person applies. */
    ALONE,
    /** Two apply, and the other has not been invited. */
    NOT_INVITED,
    /** The other has been invited, and has not joined. */
    INVITED,
    /** The other still has something to answer. */
    WITH_PARTNER,
    /** The other has answered everything. */
    PARTNER_READY,
    /** One person says they apply alone, and two have joined. */
    CONTRADICTION;

    /**
     * How far they are.
     *
     * @param whole the registration with everybody's answers
     * @param who of whom the other is the partner
     * @param invited whether there is an invitation that can be used
     */
    static Together of(Registration whole, Applicant who, boolean invited, Judge judge) {
        boolean two = Applying.isTogether(whole.shared(Applying.CODE));
        Optional<Applicant> other =
                whole.applicants().stream().filter(each -> !each.equals(who)).findFirst();
        if (!two) {
            return other.filter(Applicant::isOnline).isPresent() ? CONTRADICTION : ALONE;
        }
        if (other.isEmpty() || !isHere(whole, other.get())) {
            return invited ? INVITED : NOT_INVITED;
        }
        return judge.isComplete(whole.told(other.get())) ? PARTNER_READY : WITH_PARTNER;
    }

    /** Somebody whose registration a worker enters answers without being online. */
    private static boolean isHere(Registration whole, Applicant applicant) {
        return applicant.isOnline() || whole.application().isAssisted();
    }

    /** Whether nothing of the other person is wanting before the registration can be sent. */
    public boolean isReady() {
        return List.of(ALONE, PARTNER_READY).contains(this);
    }
}
