package org.adoptionportal.birthfamily.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.HandOverLink;
import org.adoptionportal.birthfamily.casework.BirthFamilyPage.Decision;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.form.Sent;

/** The form with which a worker hands over a personal link, with what was typed. */
record LinkForms(Sent sent, Map<String, String> faults) {

    static final String BY_EMAIL = "email";

    /** It; empty for who signs in, and when the request is over. */
    Optional<Decision> handingOver(BirthFamilyCase request) {
        return request.hasAccount() || request.stage().isOver()
                ? Optional.empty()
                : Optional.of(form(request));
    }

    private Decision form(BirthFamilyCase request) {
        return DecisionForms.decision(
                request,
                "Give them a personal link",
                "link",
                List.of(
                        Checkboxes.named(HandOverLink.AGREED)
                                .labelled(
                                        "With a link they see what happens next, without an account")
                                .choice("yes", "They want one, and nobody else will find it")
                                .error(faults.get(HandOverLink.AGREED)),
                        Radios.named(HandOverLink.HOW)
                                .labelled("How do they get it?")
                                .choice("person", "I hand it to them")
                                .choice(BY_EMAIL, "By email, where they said that is safe")
                                .value(sent.get(HandOverLink.HOW))
                                .error(faults.get(HandOverLink.HOW))),
                "Make a new link");
    }
}
