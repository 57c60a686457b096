package org.adoptionportal.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;

/** A way to look at the worklist that a worker has kept under a name. */
record SavedView(long id, String name, String href) {

    /** What is sealed of it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Content(String name, String href) {}
}
