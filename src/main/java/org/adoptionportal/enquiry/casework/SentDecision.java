package org.adoptionportal.enquiry.casework;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.adoptionportal.enquiry.CloseReason;
import org.adoptionportal.enquiry.PromiseCall;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** Reads what a worker decided. */
final class SentDecision {

    private SentDecision() {}

    static CloseReason reason(Sent sent) {
        return Code.of(CloseReason.class, sent.get(DecisionForms.REASON))
                .orElseThrow(() -> invalid(DecisionForms.REASON, "Choose why it is closed"));
    }

    /**
     * When the call is to be.
     *
     * @throws Refusal.Invalid with everything that is wrong with the promise
     */
    static Instant callAt(Sent sent) {
        Map<String, String> faults = new LinkedHashMap<>();
        LocalDate day = orFault(() -> sent.date(DecisionForms.CALL_ON), faults);
        LocalTime time = orFault(() -> time(sent), faults);
        if (day == null || time == null) {
            PromiseCall.addFault(sent.get(DecisionForms.CALLER), faults);
            throw new Refusal.Invalid("The promise needs another look.", faults);
        }
        return day.atTime(time).atZone(London.ZONE).toInstant();
    }

    private static <T> @Nullable T orFault(Supplier<T> read, Map<String, String> faults) {
        try {
            return read.get();
        } catch (Refusal.Invalid invalid) {
            faults.putAll(invalid.fields());
            return null;
        }
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
