package org.adoptionportal.check;

import java.util.List;

/**
 * A fault of a case.
 *
 * @param differences empty unless the derived status differs
 */
record Found(Fault fault, List<Difference> differences) {

    static Found of(Fault fault) {
        return new Found(fault, List.of());
    }
}
