package org.adoptionportal.casefile.oversight;

import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Of whom a manager reads, as an address says it. */
final class WhichWorker {

    static final String FIELD = "worker";

    /** Instead of somebody's id. */
    static final long EVERYBODY = 0;

    private WhichWorker() {}

    /**
     * Whose id it is, or everybody when nothing is said.
     *
     * @throws Refusal.Invalid if it is no id
     */
    static long id(@Nullable String said) {
        try {
            return said == null || said.isBlank() ? EVERYBODY : Long.parseLong(said);
        } catch (NumberFormatException nobody) {
            String fault = "Choose somebody from the list";
            throw new Refusal.Invalid(fault, Map.of(FIELD, fault));
        }
    }
}
