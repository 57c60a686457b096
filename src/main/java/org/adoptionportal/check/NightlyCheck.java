package org.adoptionportal.check;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through all cases, part after part. A case that cannot be checked stops no other. */
@Singleton
class NightlyCheck {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyCheck.class);

    private final CheckCases check;

    NightlyCheck(CheckCases check) {
        this.check = check;
    }

    /** Checks every case with a higher id than this one. */
    void after(long id) {
        OptionalLong done = OptionalLong.of(id);
        while (done.isPresent()) {
            done = part(done.getAsLong());
        }
    }

    private OptionalLong part(long after) {
        try {
            return check.some(after);
        } catch (RuntimeException notAll) {
            LOG.info("Checking cases one by one: {}", notAll.getClass().getSimpleName());
            List<Long> ids = check.ids(after);
            ids.forEach(this::one);
            return CheckCases.highest(ids);
        }
    }

    /** What went wrong is logged by its kind only: its words may quote what is stored. */
    private void one(long id) {
        try {
            check.one(id);
        } catch (RuntimeException fault) {
            LOG.warn("Case {} cannot be checked: {}", id, fault.getClass().getName());
            check.unreadable(id);
        }
    }
}
