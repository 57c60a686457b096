package org.adoptionportal.birthfamily;

/** Where a request stands. */
public enum Stage {
    /** Still being written; nobody of ours sees it. */
    DRAFT,
    RECEIVED,
    /** A worker read it; an independent worker is to be found. */
    READ,
    /** An independent worker follows it. */
    WITH_WORKER,
    CLOSED,
    WITHDRAWN,
    /** Never sent, and too old: what was written is deleted. */
    FORGOTTEN;

    /** As worklists and message bundles call it. */
    public String word() {
        return "BIRTH_FAMILY_" + name();
    }

    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN || this == FORGOTTEN;
    }

    boolean isWithAgency() {
        return this != DRAFT && this != FORGOTTEN;
    }
}
