package org.adoptionportal.application.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.adoptionportal.takeover.TakeOverCodes.Usable;

/** A code by which somebody goes on online, and until when it works. */
@Serdeable
record CodeView(String code, Instant expiresAt) {

    static CodeView of(Usable usable) {
        return new CodeView(usable.code().value(), usable.expiresAt());
    }

    @Override
    public String toString() {
        return "CodeView";
    }
}
