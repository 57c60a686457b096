package org.adoptionportal.enquiry.casework;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.adoptionportal.enquiry.CloseReason;
import org.adoptionportal.enquiry.Code;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Sent;

/** Reads what a worker decided. */
final class SentDecision {

    private SentDecision() {}

    static CloseReason reason(Sent sent) {
        return Code.of(CloseReason.class, sent.get(DecisionForms.REASON))
                .orElseThrow(() -> invalid(DecisionForms.REASON, "Choose why it is closed"));
    }

    static Instant callAt(Sent sent) {
        return LocalDateTime.of(sent.date(DecisionForms.CALL_ON), time(sent))
                .atZone(London.ZONE)
                .toInstant();
    }

    private static LocalTime time(Sent sent) {
        try {
            return LocalTime.parse(sent.get(DecisionForms.CALL_TIME).strip());
        } catch (DateTimeException notATime) {
            throw invalid(DecisionForms.CALL_TIME, "Enter the time, like 09:30 or 14:30");
        }
    }

    private static Refusal invalid(String field, String fault) {
        return new Refusal.Invalid(fault, Map.of(field, fault));
    }
}
