package org.adoptionportal.architecture;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.adoptionportal.support.Tables;
import org.jspecify.annotations.Nullable;

/** What was stored when it was last looked at, so that it is looked at only once between calls. */
final class Stored {

    /** That a worker looked at a case of theirs is noted, refused or not. */
    private static final Set<String> NOTED = Set.of("case_opening");

    /** What is typed into a draft is kept, faulty or not. */
    private static final Set<String> DRAFTS = Set.of("answer_section");

    private @Nullable Map<String, Long> known;

    /** What is known is not to be relied on any more. */
    void mayHaveChanged() {
        known = null;
    }

    /** Looks, unless nothing can have changed since. */
    Map<String, Long> look() {
        Map<String, Long> tables = known;
        if (tables == null) {
            tables = new TreeMap<>(Tables.fingerprint());
            known = tables;
        }
        return tables;
    }

    /** The tables that are different from when it was last looked, and should not be. */
    List<String> changes(boolean byProgram) {
        Map<String, Long> before = look();
        known = null;
        Map<String, Long> after = look();
        return after.keySet().stream()
                .filter(table -> !NOTED.contains(table))
                .filter(table -> byProgram || !DRAFTS.contains(table))
                .filter(table -> !Objects.equals(after.get(table), before.get(table)))
                .toList();
    }
}
