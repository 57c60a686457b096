package org.adoptionportal.application;

import java.time.LocalDate;
import org.adoptionportal.awaiting.Outstanding;
import org.adoptionportal.holds.Changes;

/**
 * How far a stage has come that takes months: what its derived status needs to know beside the
 * application itself.
 */
record Progress(Outstanding checks, Changes changes, LocalDate today) {

    /** The stage has just begun, or is none that takes months. */
    static Progress none(LocalDate today) {
        return new Progress(Outstanding.UNASKED, Changes.NONE, today);
    }
}
