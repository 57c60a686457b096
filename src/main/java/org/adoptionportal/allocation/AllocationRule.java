package org.adoptionportal.allocation;

/**
 * Who may never be given cases of one kind, whatever their role; a room gives a bean for its own.
 */
public interface AllocationRule {

    /** The kind of case, as in {@code case_file}. */
    String kind();

    /** Whether the worker may be given such cases. Whoever is refused learns no reason. */
    boolean allows(long workerId);
}
