package org.adoptionportal.architecture.violators.fund;

import java.time.Instant;

/** Reads the machine's time, which no test can set. */
final class TellsTheTime {

    Instant now() {
        return Instant.now();
    }
}
