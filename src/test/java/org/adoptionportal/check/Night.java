package org.adoptionportal.check;

import io.micronaut.context.BeanContext;
import java.util.Arrays;
import java.util.List;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.StoredCase;

/** A night in which cases are checked, from one case on. */
public final class Night {

    private Night() {}

    /** Checks this case and all that are younger; the tests of others stay out of it. */
    public static void passesOver(StoredCase first) {
        Portal.running().bean(NightlyCheck.class).after(first.id() - 1);
    }

    /** As {@link #passesOver(StoredCase)}, at an instance of the portal of one's own. */
    public static void passesOver(StoredCase first, BeanContext portal) {
        portal.getBean(NightlyCheck.class).after(first.id() - 1);
    }

    /** What is found of a case and not settled. */
    static List<Fault> found(StoredCase about) {
        return Arrays.stream(Fault.values())
                .filter(fault -> count(about, fault, "settled_on IS NULL") == 1)
                .toList();
    }

    static long settled(StoredCase about, Fault fault) {
        return count(about, fault, "settled_on IS NOT NULL");
    }

    private static long count(StoredCase about, Fault fault, String condition) {
        return Rows.count(
                "SELECT COUNT(*) FROM finding WHERE case_id = ? AND fault = '%s' AND %s"
                        .formatted(fault, condition),
                about.id());
    }
}
