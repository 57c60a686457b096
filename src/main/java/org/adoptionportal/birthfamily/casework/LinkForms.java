package org.adoptionportal.birthfamily.casework;

import java.util.Map;
import java.util.Optional;
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.casework.BirthFamilyPage.Decision;
import org.adoptionportal.personallink.HandOver;
import org.adoptionportal.platform.web.form.Sent;

/** The form with which a worker hands over a personal link, with what was typed. */
record LinkForms(Sent sent, Map<String, String> faults) {

    /** It; empty for who signs in, and when the request is over. */
    Optional<Decision> handingOver(BirthFamilyCase request) {
        return request.hasAccount() || request.stage().isOver()
                ? Optional.empty()
                : Optional.of(form(request));
    }

    private Decision form(BirthFamilyCase request) {
        return DecisionForms.decision(
                request,
                HandOver.HEADING,
                HandOver.PATH,
                HandOver.fields(sent, faults),
                HandOver.BUTTON);
    }
}
