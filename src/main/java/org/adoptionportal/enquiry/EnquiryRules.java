package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Shape;
import org.adoptionportal.platform.web.form.Typed;

/** What must be answered, and how, before an enquiry can be sent. */
@Singleton
class EnquiryRules {

    private static final int SHORT = 200;
    private static final int LONG = 3000;
    private static final String NO_CHOICE = "Choose one of the answers shown";

    private final Authorities authorities;

    EnquiryRules(Authorities authorities) {
        this.authorities = authorities;
    }

    /**
     * Accepts what can be sent.
     *
     * @throws Refusal.Invalid with each fault by the name of its component
     */
    void check(EnquiryAnswers answers) {
        Map<String, String> faults = new LinkedHashMap<>();
        texts(answers, faults);
        contact(answers, faults);
        choices(answers, faults);
        faults.values().removeIf(String::isEmpty);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid("Some answers are missing or need another look.", faults);
        }
    }

    private static void texts(EnquiryAnswers answers, Map<String, String> faults) {
        String names = answers.names();
        faults.put("names", names.isEmpty() ? "Enter your name" : storable(names, SHORT));
        faults.put("times", storable(answers.times(), SHORT));
        faults.put("question", storable(answers.question(), LONG));
        faults.put("postcode", shaped(answers.postcode(), Shape.POSTCODE));
    }

    private static void contact(EnquiryAnswers answers, Map<String, String> faults) {
        boolean noMail = answers.email().isEmpty();
        boolean noNumber = answers.telephone().isEmpty();
        faults.put(
                "email",
                noMail && noNumber
                        ? "Enter an email address or a telephone number, so that we can answer"
                        : shaped(answers.email(), Shape.EMAIL));
        faults.put("telephone", shaped(answers.telephone(), Shape.TELEPHONE));
        faults.put("ways", ways(answers, noMail, noNumber));
    }

    private static String ways(EnquiryAnswers answers, boolean noMail, boolean noNumber) {
        if (answers.ways().isEmpty()) {
            return "Choose at least one safe way to contact you";
        }
        if (!answers.ways().stream().allMatch(way -> Code.of(ContactWay.class, way).isPresent())) {
            return NO_CHOICE;
        }
        if (answers.allows(ContactWay.EMAIL) && noMail) {
            return "Enter your email address too, or do not choose email";
        }
        boolean rings = answers.allows(ContactWay.TELEPHONE) || answers.allows(ContactWay.TEXT);
        return rings && noNumber ? "Enter your telephone number too, or choose email only" : "";
    }

    private void choices(EnquiryAnswers answers, Map<String, String> faults) {
        boolean known = authority(answers).isPresent();
        faults.put("authority", known ? "" : "Choose your local council");
        boolean interested = Code.of(Interest.class, answers.interest()).isPresent();
        faults.put("interest", interested ? "" : "Choose what you are interested in");
        String heard = answers.heardFrom();
        boolean plausible = heard.isEmpty() || Code.of(HeardFrom.class, heard).isPresent();
        faults.put("heardFrom", plausible ? "" : NO_CHOICE);
    }

    private Optional<Authority> authority(EnquiryAnswers answers) {
        return answers.authority().matches("[0-9]{1,3}")
                ? authorities.byId(Integer.parseInt(answers.authority()))
                : Optional.empty();
    }

    private static String shaped(String text, Shape shape) {
        String fault = storable(text, SHORT);
        return text.isEmpty() || !fault.isEmpty() ? fault : shape.fault(text);
    }

    private static String storable(String text, int most) {
        if (Typed.hasMark(text)) {
            return "Remove the characters shown as \uFFFD: we cannot store them";
        }
        boolean tooLong = text.codePointCount(0, text.length()) > most;
        return tooLong ? "Use %d characters or fewer".formatted(most) : "";
    }
}
