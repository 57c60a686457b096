package org.adoptionportal.casefile;

import io.micronaut.serde.annotation.Serdeable;

@Serdeable
record CaseTitle(String title) {}
