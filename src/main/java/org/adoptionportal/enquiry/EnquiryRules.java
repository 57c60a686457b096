package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Shape;
import org.adoptionportal.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/** What must be answered, and how, before an enquiry can be sent. */
@Singleton
class EnquiryRules {

    private static final int LONG = 3000;

    private final Authorities authorities;

    EnquiryRules(Authorities authorities) {
        this.authorities = authorities;
    }

    /**
     * Accepts what somebody can send without an account.
     *
     * @throws Refusal.Invalid with each fault by the name of its component
     */
    void check(EnquiryAnswers answers) {
        refuse(faults(answers, ContactRules.ONLINE));
    }

    /**
     * As {@link #check}, for what a worker enters: a postal address will do.
     *
     * @return how the enquiry reached us
     */
    TakenBy checkEntered(EnquiryAnswers answers, @Nullable TakenBy takenBy) {
        Map<String, String> faults = faults(answers, ContactRules.ENTERED);
        if (takenBy == null || takenBy == TakenBy.ONLINE) {
            faults.put("takenBy", "Choose how the enquiry reached us");
        }
        refuse(faults);
        return Objects.requireNonNull(takenBy);
    }

    private static void refuse(Map<String, String> faults) {
        faults.values().removeIf(String::isEmpty);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid("Some answers are missing or need another look.", faults);
        }
    }

    private Map<String, String> faults(EnquiryAnswers answers, ContactRules contact) {
        Map<String, String> faults = new LinkedHashMap<>();
        texts(answers, faults);
        contact.judge(answers, faults);
        choices(answers, faults);
        return faults;
    }

    private static void texts(EnquiryAnswers answers, Map<String, String> faults) {
        String names = answers.names();
        faults.put("names", names.isEmpty() ? "Enter your name" : Typed.fault(names, Fault.SHORT));
        faults.put("times", Typed.fault(answers.times(), Fault.SHORT));
        faults.put("question", Typed.fault(answers.question(), LONG));
        faults.put("postcode", Fault.shaped(answers.postcode(), Shape.POSTCODE));
    }

    private void choices(EnquiryAnswers answers, Map<String, String> faults) {
        boolean known = authority(answers).isPresent();
        faults.put("authority", known ? "" : "Choose your local council");
        boolean interested = Code.of(Interest.class, answers.interest()).isPresent();
        faults.put("interest", interested ? "" : "Choose what you are interested in");
        String heard = answers.heardFrom();
        boolean plausible = heard.isEmpty() || Code.of(HeardFrom.class, heard).isPresent();
        faults.put("heardFrom", plausible ? "" : Fault.NO_CHOICE);
    }

    private Optional<Authority> authority(EnquiryAnswers answers) {
        return answers.authority().matches("[0-9]{1,3}")
                ? authorities.byId(Integer.parseInt(answers.authority()))
                : Optional.empty();
    }
}
