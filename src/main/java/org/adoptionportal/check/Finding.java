package org.adoptionportal.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a case, or was. It never says whose case it is: whoever reads it may
 * not be allowed to see the case. Days are days in London.
 *
 * @param caseId the case that was checked
 * @param settledOn null until it is
 * @param differences in a derived status, as they were found; empty for other faults
 * @param words of whoever settled it; empty until then, and when it went away by itself
 */
public record Finding(
        long id,
        String reference,
        long caseId,
        String caseReference,
        String caseKind,
        Fault fault,
        LocalDate foundOn,
        @Nullable LocalDate settledOn,
        List<Difference> differences,
        String words,
        int version) {

    /** Whether nobody has settled it, and it has not gone away. */
    public boolean isLive() {
        return settledOn == null;
    }

    /** Whether it goes away when the derived status of the case is worked out anew. */
    public boolean isWorkedOutAnew() {
        return isLive() && fault == Fault.DIFFERS;
    }
}
