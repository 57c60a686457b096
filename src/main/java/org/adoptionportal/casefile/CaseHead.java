package org.adoptionportal.casefile;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** What rooms need of a case whose kind they do not know. */
@Introspected
public record CaseHead(
        long id,
        String reference,
        String kind,
        @Nullable Integer authorityId,
        boolean withAgency) {}
