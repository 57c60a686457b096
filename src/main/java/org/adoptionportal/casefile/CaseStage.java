package org.adoptionportal.casefile;

/** Where a case stands: each kind of case has stages of its own. */
public interface CaseStage {

    /** As worklists and message bundles call it. */
    String word();

    /** Whether nothing more happens in the case. */
    boolean isOver();

    /** Whether the agency has it, or had it: staff see it. */
    default boolean isWithAgency() {
        return true;
    }
}
