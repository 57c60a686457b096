package org.adoptionportal.report;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** What is counted of the open cases of one kind and stage. */
@Introspected
record StageRow(
        String kind,
        String stage,
        long openCases,
        long late,
        long underOne,
        long oneToThree,
        long threeToSix,
        Instant oldest) {}
