package org.adoptionportal.dev;

import java.util.List;
import org.adoptionportal.identity.Viewer;

/**
 * The staff of the demo agency, and the councils it works for.
 *
 * @param worker of the whole agency
 * @param councilWorker of the first council
 * @param manager of the whole agency
 * @param colleagues all recruitment workers of the whole agency
 * @param teams of the whole agency
 */
record DemoCast(
        Viewer worker,
        Viewer councilWorker,
        Viewer manager,
        List<Viewer> colleagues,
        List<Long> teams,
        List<Integer> partners) {

    DemoCast in(List<Long> made) {
        return new DemoCast(worker, councilWorker, manager, colleagues, made, partners);
    }
}
