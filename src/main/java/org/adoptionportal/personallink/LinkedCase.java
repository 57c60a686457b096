package org.adoptionportal.personallink;

import io.micronaut.core.annotation.Introspected;

/** The case of a personal link that works. */
@Introspected
public record LinkedCase(long caseId, String kind) {}
