package org.adoptionportal.records;

/** Whose file it is, as far as staff have found out. */
public enum WhoseFile {
    OURS,
    /** Another agency holds it, and the person agreed that we pass their request on. */
    REFERRED,
    /** Another agency holds it; the person asks there themselves. */
    ELSEWHERE
}
