package org.adoptionportal.records.casework;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** Reads what a worker recorded, and says everything that is missing at once. */
final class SentAct {

    private final Sent sent;
    private final Map<String, String> faults = new LinkedHashMap<>();

    SentAct(Sent sent) {
        this.sent = sent;
    }

    <E extends Enum<E>> @Nullable E choice(Class<E> type, String field) {
        return orFault(() ->
                Code.of(type, sent.get(field))
                        .orElseThrow(() ->
                                new Refusal.Invalid(
                                        "Choose one", Map.of(field, "Choose one of the answers"))));
    }

    @Nullable LocalDate day(String field) {
        return orFault(() -> sent.date(field));
    }

    /** Refuses if anything was missing or wrong. */
    void check() {
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid("Some answers need another look.", faults);
        }
    }

    private <T> @Nullable T orFault(Supplier<T> read) {
        try {
            return read.get();
        } catch (Refusal.Invalid invalid) {
            faults.putAll(invalid.fields());
            return null;
        }
    }
}
