package org.adoptionportal.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of those that a worker may see are wanted. Null stands for any.
 *
 * @param waiting who must act next; {@link WaitingFor#AGENCY} also finds what an unread message or
 *     a returned e-mail calls for
 * @param workers who works on them
 * @param teams of which teams they are; empty finds nothing
 * @param unallocated whether only those are wanted on which nobody works
 * @param overdue whether only those are wanted whose next step is late
 */
public record CaseFilter(
        WaitingFor waiting,
        @Nullable List<Long> workers,
        @Nullable List<Long> teams,
        boolean unallocated,
        @Nullable Integer authorityId,
        @Nullable String kind,
        @Nullable String stage,
        boolean overdue) {

    public static CaseFilter of(WaitingFor waiting) {
        return new CaseFilter(waiting, null, null, false, null, null, null, false);
    }

    /** As queries want it, which take no empty list. */
    static List<Long> orNobody(@Nullable List<Long> ids) {
        return ids == null || ids.isEmpty() ? List.of(0L) : ids;
    }

    static String orNothing(@Nullable String word) {
        return word == null ? "" : word;
    }
}
