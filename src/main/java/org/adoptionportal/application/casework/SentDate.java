package org.adoptionportal.application.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;

/** Reads the day on which the applicants were told. */
final class SentDate {

    private SentDate() {}

    static LocalDate of(Sent sent) {
        try {
            return LocalDate.of(part(sent, "-year"), part(sent, "-month"), part(sent, "-day"));
        } catch (NumberFormatException | DateTimeException notADate) {
            String fault = "Enter the day, month and year, like 27 3 2026";
            throw new Refusal.Invalid(fault, Map.of(DecisionForm.TOLD_ON, fault));
        }
    }

    private static int part(Sent sent, String part) {
        return Integer.parseInt(sent.get(DecisionForm.TOLD_ON + part).strip());
    }
}
