package org.adoptionportal.audit;

/**
 * Something that does not hold in the trail of a case.
 *
 * @param number of the entry; 0 when it is about the whole chain or a row without an entry
 */
public record AuditFault(long caseId, Kind kind, int number) {

    /** What is wrong. */
    public enum Kind {
        /** A row says something else than when it was noted. */
        ALTERED,
        /** A row is gone. */
        DELETED,
        /** Entries are missing, moved or made up. */
        BROKEN_CHAIN,
        /** The last entries are gone. */
        CUT_OFF,
        /** A row was never noted. */
        UNKNOWN_ROW
    }

    @Override
    public String toString() {
        return "case " + caseId + ", entry " + number + ": " + kind;
    }
}
