package org.adoptionportal.identity.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Something an administrator did to an account.
 *
 * @param by their name at the time
 * @param words what exactly, or why; may be empty
 */
record StaffEvent(What what, String by, String words, Instant at) {

    /** Stored in 16 characters at most, so never rename one. */
    enum What {
        MADE,
        INVITED,
        ROLES_CHANGED,
        ENDED
    }

    /** What of it is sealed. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Detail(String by, String words) {
        @Override
        public String toString() {
            return "Detail";
        }
    }
}
