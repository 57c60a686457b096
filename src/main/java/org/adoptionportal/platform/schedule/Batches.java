package org.adoptionportal.platform.schedule;

import java.util.function.IntSupplier;

/** Work that is done in parts, so that each transaction stays small. */
public final class Batches {

    private Batches() {}

    /**
     * Does part after part.
     *
     * @param part answers how much it did; 0 when nothing is left
     */
    public static void untilNothingIsLeft(IntSupplier part) {
        int done;
        do {
            done = part.getAsInt();
        } while (done > 0);
    }
}
