package org.adoptionportal.enquiry;

import java.util.Map;
import java.util.Optional;
import org.adoptionportal.contact.ContactWay;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Shape;
import org.adoptionportal.platform.web.form.Typed;

/** How we must be able to reach somebody who enquires. */
enum ContactRules {
    /** By e-mail or telephone. */
    ONLINE("Enter an email address or a telephone number, so that we can answer"),
    /** By letter as well: not everybody who writes on paper has either. */
    ENTERED(
            "Enter an email address, a telephone number or a postal address, so that we can answer");

    private static final int ADDRESS = 500;

    private final String unreachable;

    ContactRules(String unreachable) {
        this.unreachable = unreachable;
    }

    void judge(EnquiryAnswers answers, Map<String, String> faults) {
        boolean reachable =
                !answers.email().isEmpty()
                        || !answers.telephone().isEmpty()
                        || !answers.address().isEmpty();
        faults.put("email", reachable ? Fault.shaped(answers.email(), Shape.EMAIL) : unreachable);
        faults.put("telephone", Fault.shaped(answers.telephone(), Shape.TELEPHONE));
        faults.put("address", address(answers.address()));
        faults.put("ways", ways(answers));
    }

    private String address(String address) {
        if (this == ONLINE && !address.isEmpty()) {
            return "We do not ask for this here. Give an email address or a telephone number";
        }
        return Typed.fault(address, ADDRESS);
    }

    private String ways(EnquiryAnswers answers) {
        if (answers.ways().isEmpty()) {
            return "Choose at least one safe way to contact you";
        }
        return answers.ways().stream()
                .map(code -> way(Code.of(ContactWay.class, code), answers))
                .filter(fault -> !fault.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String way(Optional<ContactWay> chosen, EnquiryAnswers answers) {
        return chosen.filter(this::isOffered)
                .map(way -> missing(way, answers))
                .orElse(Fault.NO_CHOICE);
    }

    private boolean isOffered(ContactWay way) {
        return way != ContactWay.SOMEBODY && (this == ENTERED || way != ContactWay.LETTER);
    }

    private static String missing(ContactWay way, EnquiryAnswers answers) {
        return switch (way) {
            case EMAIL ->
                    needs(answers.email(), "Enter your email address too, or do not choose email");
            case TELEPHONE, TEXT ->
                    needs(
                            answers.telephone(),
                            "Enter your telephone number too, or choose email only");
            case LETTER ->
                    needs(
                            answers.address(),
                            "Enter a postal address too, or do not choose a letter");
            case SOMEBODY -> Fault.NO_CHOICE;
        };
    }

    private static String needs(String answer, String fault) {
        return answer.isEmpty() ? fault : "";
    }
}
